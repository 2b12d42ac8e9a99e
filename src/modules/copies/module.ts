import { Hono } from 'hono';
import { latestEdition } from '#modules/printed-directory';
import type { Env } from '#platform/http/env';
import { defineModule, migrationsFrom } from '#platform/module';
import { copiesPath } from './paths.ts';
import { recipientRoutes } from './recipient-routes.tsx';
import { routes } from './routes.tsx';
import { recipientsOf } from './store.ts';
import { tellCopies } from './tale.ts';

export const copies = defineModule({
  name: 'copies',
  title: { fr: 'Distribution de l’annuaire imprimé', en: 'Distribution of the printed directory' },
  needs: ['network', 'printed-directory'],
  migrations: migrationsFrom(
    import.meta.glob('./migrations/*.sql', { query: '?raw', import: 'default', eager: true }),
  ),
  routes: new Hono<Env>().route('/', routes).route('/', recipientRoutes),
  examples: {
    recipient: async (db) => {
      const edition = await latestEdition(db);
      const [first] = edition ? await recipientsOf(db, edition.id) : [];
      return first?.id ?? null;
    },
  },
  tales: [{ order: 76, title: 'Une liste de distribution', tell: tellCopies }],
  menu: [
    {
      path: copiesPath,
      label: { fr: 'Distribution', en: 'Distribution' },
      place: 'staff',
      order: 62,
      group: { fr: 'Réseau', en: 'Network' },
      permission: 'print.edit',
    },
  ],
});
