import { defineModule, migrationsFrom } from '#platform/module';
import { routes } from './routes.ts';
import { forgetSendings } from './send.ts';
import { filesOnTheirWay } from './store.ts';

export const sendings = defineModule({
  name: 'sendings',
  title: { fr: 'Envoi de gros fichiers', en: 'Sending large files' },
  needs: ['network'],
  required: true,
  migrations: migrationsFrom(
    import.meta.glob('./migrations/*.sql', { query: '?raw', import: 'default', eager: true }),
  ),
  follows: [{ to: 'person', table: 'sending', column: 'personId', how: 'passes' }],
  routes,
  // What is on its way is its sender's only.
  examples: { sending: async () => null },
  permissions: { 'file.send': ['coordinator', 'ambassador', 'animator'] },
  files: filesOnTheirWay,
  personalRecords: [
    {
      what: {
        fr: 'Gros fichiers en cours d’envoi, et qui les envoie',
        en: 'Large files on their way, and who sends them',
      },
      purpose: {
        fr: 'Reprendre un envoi après une coupure',
        en: 'Go on with a file after a cut',
      },
      legalBasis: { fr: 'Mission d’intérêt public', en: 'Public interest' },
      kept: { fr: 'Un jour après le dernier morceau', en: 'One day after the last part' },
      recipients: { fr: 'Qui envoie le fichier', en: 'Whoever sends the file' },
      erase: forgetSendings,
    },
  ],
});
