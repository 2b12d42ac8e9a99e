import { Hono } from 'hono';
import type { Env } from '#platform/http/env';
import { defineModule, migrationsFrom } from '#platform/module';
import { tellPages } from './demonstration-texts.ts';
import { allPages } from './find-page.ts';
import { findablePages } from './findables.ts';
import { menuOf, shippedMenu } from './menu.ts';
import { routes } from './routes.tsx';
import { staffRoutes } from './staff-routes.tsx';
import { textRoutes } from './text-routes.tsx';

export const pages = defineModule({
  name: 'pages',
  title: { fr: 'Pages du site', en: 'Pages of the site' },
  purpose: 'public',
  does: {
    fr: 'Être aidé, accessibilité, mentions légales : des pages que vous écrivez vous-même.',
    en: 'Getting help, accessibility, legal notice: pages that you write yourself.',
  },
  needs: [],
  migrations: migrationsFrom(
    import.meta.glob('./migrations/*.sql', { query: '?raw', import: 'default', eager: true }),
  ),
  routes: new Hono<Env>().route('/', staffRoutes).route('/', textRoutes).route('/', routes),
  examples: { page: async () => 'accessibilite', language: async () => 'fr' },
  findables: [findablePages],
  menu: shippedMenu,
  menuOf,
  permissions: { 'page.edit': ['coordinator'] },
  personalRecords: [
    {
      what: { fr: 'Nom de qui modifie une page du site', en: 'Name of whoever changes a page of the site' },
      purpose: {
        fr: 'Savoir qui a écrit quoi, et pouvoir revenir en arrière',
        en: 'Know who wrote what, and be able to go back',
      },
      legalBasis: { fr: 'Mission d’intérêt public', en: 'Public interest' },
      kept: { fr: 'Tant que la page existe', en: 'As long as the page exists' },
      recipients: { fr: 'La coordination du réseau', en: 'The network’s coordinators' },
    },
  ],
  sitemap: async (db) =>
    (await allPages(db))
      .filter(({ place }) => place === 'public' || place === 'footer')
      .map(({ slug, changedAt }) => ({ path: `/${slug}`, changedAt })),
  tales: [{ order: 60, title: 'Mentions légales et autres pages', tell: tellPages }],
});
