import { Hono } from 'hono';
import type { Env } from '#platform/http/env';
import { defineModule, migrationsFrom } from '#platform/module';
import { importCommand } from './command.ts';
import { importRoutes } from './import-routes.tsx';
import { importsPath } from './paths.ts';
import { refreshSources, resultsTopic } from './refresh.ts';
import { forgetLines } from './row-store.ts';
import { sourceRoutes } from './source-routes.tsx';
import { startRoutes } from './start-routes.tsx';
import { countWaiting, examples, filesOfImports, forgetUnapplied, forgetWhoImported } from './store.ts';
import { tellImport } from './tale.ts';

const dayMs = 86_400_000;

export const imports = defineModule({
  name: 'imports',
  title: { fr: 'Imports de lieux', en: 'Imports of places' },
  purpose: 'exchange',
  does: {
    fr: 'Des espaces arrivent d’un fichier ou d’une adresse, vus avant d’être enregistrés.',
    en: 'Spaces come from a file or an address, seen before they are recorded.',
  },
  needs: ['network', 'upkeep', 'place-formats', 'place-files', 'place-sources'],
  migrations: migrationsFrom(
    import.meta.glob('./migrations/*.sql', { query: '?raw', import: 'default', eager: true }),
  ),
  follows: [{ to: 'space', table: 'importRow', column: 'spaceId', how: 'stays' }],
  routes: new Hono<Env>().route('/', startRoutes).route('/', sourceRoutes).route('/', importRoutes),
  examples,
  files: filesOfImports,
  permissions: { 'imports.run': ['coordinator'] },
  uploads: [{ path: importsPath, megabytes: 51 }],
  menu: [
    {
      path: importsPath,
      label: { fr: 'Imports', en: 'Imports' },
      place: 'staff',
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
  personalRecords: [
    {
      what: {
        fr: 'Ce qu’un fichier de lieux dit de personnes, et le nom de qui l’a importé',
        en: 'What a file of places says of persons, and the name of whoever imported it',
      },
      purpose: {
        fr: 'Relire une ligne refusée ou douteuse ; revenir en arrière',
        en: 'Read a refused or doubtful line again; go back',
      },
      legalBasis: { fr: 'Mission d’intérêt public', en: 'Public interest' },
      kept: {
        fr: 'Un an ; trente jours pour un fichier lu et jamais appliqué. Le compte de ce qui a changé reste, sans les lignes ni le nom',
        en: 'One year; thirty days for a file that was read and never applied. The count of what changed stays, without the lines nor the name',
      },
      recipients: { fr: 'La coordination', en: 'The coordination' },
      async erase(db, now) {
        const before = new Date(now.getTime() - 365 * dayMs);
        const unapplied = await forgetUnapplied(db, new Date(now.getTime() - 30 * dayMs));
        return unapplied + (await forgetLines(db, before)) + (await forgetWhoImported(db, before));
      },
    },
  ],
});
