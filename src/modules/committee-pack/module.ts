import { examples } from '#modules/sittings';
import { defineModule, migrationsFrom } from '#platform/module';
import { callPart, packPart } from './part.tsx';
import { routes } from './routes.tsx';
import { packTopic, sendTomorrows } from './send-pack.ts';
import { packFiles } from './store.ts';

export const committeePack = defineModule({
  name: 'committee-pack',
  title: { fr: 'Dossiers de réunion', en: 'Committee packs' },
  purpose: 'together',
  does: {
    fr: 'La veille d’une réunion, chaque membre reçoit un PDF : ordre du jour, documents, dernier compte rendu.',
    en: 'The day before a meeting, each member gets one PDF: agenda, documents, last minutes.',
  },
  needs: ['groups', 'sittings', 'sitting-calls', 'minutes'],
  migrations: migrationsFrom(
    import.meta.glob('./migrations/*.sql', { query: '?raw', import: 'default', eager: true }),
  ),
  routes,
  // A link is its reader's own.
  examples: { sitting: examples.sitting, token: async () => null },
  sittingParts: [packPart],
  callParts: [callPart],
  mailTopics: [packTopic],
  files: packFiles,
  jobs: [
    {
      name: 'committee-packs',
      schedule: '0 16 * * *',
      async work(db, _data, now, { files }) {
        await sendTomorrows(db, { files, now });
      },
    },
  ],
});
