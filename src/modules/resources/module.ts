import { defineModule, migrationsFrom } from '#platform/module';
import { examples } from './examples.ts';
import { findableResources } from './findables.ts';
import { newest } from './home-block.tsx';
import { resourceList } from './list.ts';
import { routes } from './routes.tsx';
import { resourcePath, resourcesPath } from './search.ts';
import { filesOfResources, resourceAddresses } from './store.ts';

export const resources = defineModule({
  name: 'resources',
  title: { fr: 'Ressources', en: 'Resources' },
  purpose: 'sharing',
  does: {
    fr: 'Ce que l’un a écrit sert à tous : modules de formation, fiches, fichiers et liens.',
    en: 'What one has written, all can use: courses, sheets, files and links.',
  },
  needs: ['network', 'lookup', 'space-page'],
  migrations: migrationsFrom(
    import.meta.glob('./migrations/*.sql', { query: '?raw', import: 'default', eager: true }),
  ),
  follows: [
    { to: 'space', table: 'resource', column: 'spaceId', how: 'passes' },
    { to: 'person', table: 'resource', column: 'createdBy', how: 'passes' },
    { to: 'person', table: 'resourceVersion', column: 'actorId', how: 'passes' },
  ],
  routes,
  examples,
  menu: [{ path: resourcesPath, label: { fr: 'Ressources', en: 'Resources' }, place: 'public', order: 70 }],
  permissions: { 'resource.write': ['coordinator', 'ambassador', 'animator'] },
  blocks: [newest],
  findables: [findableResources],
  lists: [resourceList],
  files: filesOfResources,
  sitemap: async (db) => [
    { path: resourcesPath, changedAt: null },
    ...(await resourceAddresses(db)).map(({ slug, changedAt }) => ({ path: resourcePath(slug), changedAt })),
  ],
  personalRecords: [
    {
      what: {
        fr: 'Noms des auteurs d’une ressource ; nom de qui en a enregistré une version',
        en: 'Names of the authors of a resource; name of whoever saved a version of it',
      },
      purpose: {
        fr: 'Dire qui a écrit, comme la licence le demande, et pouvoir revenir en arrière',
        en: 'Say who wrote it, as its licence asks, and be able to go back',
      },
      legalBasis: { fr: 'Mission d’intérêt public', en: 'Public interest' },
      kept: { fr: 'Tant que la ressource existe', en: 'As long as the resource exists' },
      recipients: {
        fr: 'Le public pour les auteurs ; les équipes pour les versions',
        en: 'The public for authors; the teams for versions',
      },
    },
  ],
});
