import { accountShut } from '#modules/accounts';
import { on } from '#platform/events';
import { defineModule, migrationsFrom } from '#platform/module';
import { accountPart } from './account-part.tsx';
import { routes } from './routes.tsx';
import { takeBack } from './store.ts';

export const ownCalendar = defineModule({
  name: 'own-calendar',
  title: { fr: 'Mon calendrier', en: 'My calendar' },
  purpose: 'agenda',
  does: {
    fr: 'Chacun retrouve ses séances dans le calendrier de son téléphone.',
    en: 'Everybody finds her own meetings in the calendar of her phone.',
  },
  needs: ['network', 'accounts', 'own-account'],
  migrations: migrationsFrom(
    import.meta.glob('./migrations/*.sql', { query: '?raw', import: 'default', eager: true }),
  ),
  follows: [{ to: 'person', table: 'ownCalendar', column: 'personId', how: 'passes' }],
  listens: [on(accountShut, (tx, { personId }) => takeBack(tx, personId))],
  routes,
  // What an address holds is shown once, to its owner.
  examples: { token: async () => null },
  accountParts: [accountPart],
  personalRecords: [
    {
      what: {
        fr: 'Adresse secrète du calendrier d’une personne, sous une empreinte',
        en: 'Secret address of a person’s calendar, under a hash',
      },
      purpose: {
        fr: 'Donner ses ateliers au calendrier de son téléphone',
        en: 'Give her workshops to the calendar of her phone',
      },
      legalBasis: { fr: 'Mission d’intérêt public', en: 'Public interest' },
      kept: {
        fr: 'Jusqu’à ce qu’elle la retire, ou que son compte se ferme',
        en: 'Until she takes it back, or her account is closed',
      },
      recipients: { fr: 'La personne', en: 'The person' },
    },
  ],
});
