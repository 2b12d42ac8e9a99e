import { accountShut } from '#modules/accounts';
import { on } from '#platform/events';
import { defineModule, migrationsFrom } from '#platform/module';
import { forgetLinks, forgetOldLinks } from './links.ts';
import { LinkWay } from './pages/LinkWay.tsx';
import { linkRoutes } from './routes.tsx';

export const mailLinks = defineModule({
  name: 'mail-links',
  title: { fr: 'Liens par courriel', en: 'Links by email' },
  needs: ['accounts', 'outbox'],
  required: true,
  migrations: migrationsFrom(
    import.meta.glob('./migrations/*.sql', { query: '?raw', import: 'default', eager: true }),
  ),
  routes: linkRoutes,
  listens: [on(accountShut, (tx, { personId }) => forgetLinks(tx, personId))],
  signInParts: [{ place: 'way', order: 10, draw: (_c, page) => LinkWay({ page }) }],
  personalRecords: [
    {
      what: {
        fr: 'Liens envoyés : à quelle adresse, pour quoi faire, sous une empreinte',
        en: 'Links sent: to which address, what for, under a hash',
      },
      purpose: {
        fr: 'Reconnaître la boîte aux lettres de qui entre, ou change ce qui ouvre son compte',
        en: 'Recognise the mailbox of whoever enters, or changes what opens her account',
      },
      legalBasis: { fr: 'Mission d’intérêt public', en: 'Public interest' },
      kept: {
        fr: 'Jusqu’à ce que le lien serve, une heure au plus ; effacé la nuit suivante',
        en: 'Until the link is used, an hour at most; erased the next night',
      },
      recipients: { fr: 'Personne', en: 'Nobody' },
      erase: async (db, now) => Number((await forgetOldLinks(db, now)).numDeletedRows),
    },
  ],
});
