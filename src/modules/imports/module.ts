import { Hono } from 'hono';
import { countWaiting, examples } from '#modules/place-imports';
import type { Env } from '#platform/http/env';
import { menuGroups } from '#platform/menu-groups';
import { defineModule } from '#platform/module';
import { importCommand } from './command.ts';
import { importRoutes } from './import-routes.tsx';
import { importsPath } from './paths.ts';
import { refreshSources, resultsTopic } from './refresh.ts';
import { sourceRoutes } from './source-routes.tsx';
import { startRoutes } from './start-routes.tsx';
import { tellImport } from './tale.ts';

export const imports = defineModule({
  name: 'imports',
  title: { fr: 'Imports de lieux', en: 'Imports of places' },
  purpose: 'exchange',
  does: {
    fr: 'Des espaces arrivent d’un fichier ou d’une adresse, vus avant d’être enregistrés.',
    en: 'Spaces come from a file or an address, seen before they are recorded.',
  },
  needs: ['network', 'hours', 'upkeep', 'place-formats', 'place-files', 'place-sources', 'place-imports'],
  routes: new Hono<Env>().route('/', startRoutes).route('/', sourceRoutes).route('/', importRoutes),
  examples,
  permissions: { 'imports.run': ['coordinator'] },
  uploads: [{ path: importsPath, megabytes: 51 }],
  menu: [
    {
      path: importsPath,
      label: { fr: 'Imports', en: 'Imports' },
      place: 'staff',
      group: menuGroups.upkeep,
      order: 60,
      permission: 'imports.run',
      count: ({ db }) => countWaiting(db),
    },
  ],
  commands: [importCommand()],
  tales: [{ order: 75, title: 'Une liste de lieux à relire', tell: tellImport }],
  mailTopics: [resultsTopic],
  jobs: [
    { name: 'imports-refresh', schedule: '40 4 * * *', work: (db, _data, now) => refreshSources(db, now) },
  ],
});
