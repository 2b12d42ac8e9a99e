import { Hono } from 'hono';
import { spaceChanged } from '#modules/network';
import { on } from '#platform/events';
import { tellFindables } from '#platform/findable';
import type { Env } from '#platform/http/env';
import { menuGroups } from '#platform/menu-groups';
import { defineModule, migrationsFrom } from '#platform/module';
import { deskRoutes } from './desk-routes.tsx';
import { examples } from './examples.ts';
import { findableCollections } from './findables.ts';
import { collectionList } from './list.ts';
import { inCollections, putPart, toCollections } from './parts.tsx';
import { collectionPath, collectionsPath, listPath } from './paths.ts';
import { routes } from './routes.tsx';
import { openSet } from './set.ts';
import { idsOfSpace, publishedCollections } from './store.ts';
import { writeRoutes } from './write-routes.tsx';

export const collections = defineModule({
  name: 'collections',
  title: { fr: 'Collections de ressources', en: 'Collections of resources' },
  purpose: 'sharing',
  does: {
    fr: 'Réunir des ressources qui vont ensemble, dans l’ordre où s’en servir.',
    en: 'Bring together resources that go together, in the order to use them.',
  },
  needs: ['network', 'resources', 'resource-desk'],
  migrations: migrationsFrom(
    import.meta.glob('./migrations/*.sql', { query: '?raw', import: 'default', eager: true }),
  ),
  follows: [{ to: 'space', table: 'collection', column: 'spaceId', how: 'passes' }],
  listens: [
    // The search says whose they are: by the name that the space has now.
    on(spaceChanged, async (tx, { spaceId, now }) =>
      tellFindables(tx, { kind: findableCollections, keys: await idsOfSpace(tx, spaceId), now }),
    ),
  ],
  routes: new Hono<Env>().route('/', routes).route('/', writeRoutes).route('/', deskRoutes),
  examples,
  menu: [
    {
      path: listPath,
      label: { fr: 'Collections', en: 'Collections' },
      place: 'staff',
      group: menuGroups.sharing,
      order: 8.5,
      permission: 'resource.write',
    },
  ],
  resourceParts: [inCollections, putPart],
  resourceListParts: [toCollections],
  resourceSets: [{ path: collectionPath(':slug'), open: openSet }],
  findables: [findableCollections],
  lists: [collectionList],
  sitemap: async (db) => [
    { path: collectionsPath, changedAt: null },
    ...(await publishedCollections(db, null)).map(({ slug, changedAt }) => ({
      path: collectionPath(slug),
      changedAt,
    })),
  ],
});
