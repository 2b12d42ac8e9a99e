import { Hono } from 'hono';
import { latestEdition } from '#modules/printed-directory';
import type { Env } from '#platform/http/env';
import { menuGroups } from '#platform/menu-groups';
import { defineModule, migrationsFrom } from '#platform/module';
import { followPart } from './edition-part.tsx';
import { copiesPath } from './paths.ts';
import { recipientRoutes } from './recipient-routes.tsx';
import { routes } from './routes.tsx';
import { forgetRecipients, recipientsOf } from './store.ts';
import { tellCopies } from './tale.ts';

const keptMs = 2 * 365 * 86_400_000;

export const copies = defineModule({
  name: 'copies',
  title: { fr: 'Distribution de l’annuaire imprimé', en: 'Distribution of the printed directory' },
  purpose: 'paper',
  does: {
    fr: 'Qui reçoit combien d’exemplaires, avec étiquettes et bons de livraison.',
    en: 'Who receives how many copies, with labels and delivery notes.',
  },
  needs: ['network', 'printed-directory'],
  migrations: migrationsFrom(
    import.meta.glob('./migrations/*.sql', { query: '?raw', import: 'default', eager: true }),
  ),
  follows: [{ to: 'space', table: 'copyRecipient', column: 'spaceId', how: 'passes' }],
  routes: new Hono<Env>().route('/', routes).route('/', recipientRoutes),
  print: { editionParts: [followPart] },
  examples: {
    year: async (db) => (await latestEdition(db))?.year.toString() ?? null,
    recipient: async (db) => {
      const edition = await latestEdition(db);
      const [first] = edition ? await recipientsOf(db, edition.id) : [];
      return first?.id ?? null;
    },
  },
  personalRecords: [
    {
      what: {
        fr: 'Qui reçoit des exemplaires de l’annuaire imprimé\u00a0: nom et adresse, quand c’est une personne',
        en: 'Who receives copies of the printed directory: name and address, when it is a person',
      },
      purpose: { fr: 'Envoyer les exemplaires', en: 'Send the copies' },
      legalBasis: { fr: 'Mission d’intérêt public', en: 'Public interest' },
      kept: { fr: 'Deux ans après l’impression', en: 'Two years after printing' },
      recipients: {
        fr: 'La coordination, et qui porte les exemplaires',
        en: 'The coordination, and whoever carries the copies',
      },
      erase: (db, now) => forgetRecipients(db, new Date(now.getTime() - keptMs)),
    },
  ],
  tales: [{ order: 76, title: 'Une liste de distribution', tell: tellCopies }],
  menu: [
    {
      path: copiesPath,
      label: { fr: 'Distribution', en: 'Distribution' },
      place: 'staff',
      order: 62,
      group: menuGroups.network,
      permission: 'print.edit',
    },
  ],
});
