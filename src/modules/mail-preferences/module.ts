import { defineModule, migrationsFrom } from '#platform/module';
import { choicesPart } from './account-part.tsx';
import { choosePath, stopPath } from './paths.ts';
import { tokenOf } from './reader-token.ts';
import { routes } from './routes.tsx';
import { chosenBy } from './store.ts';

export const mailPreferences = defineModule({
  name: 'mail-preferences',
  title: { fr: 'Courriels que chacun reçoit', en: 'Emails that each one gets' },
  needs: ['accounts', 'own-account'],
  required: true,
  migrations: migrationsFrom(
    import.meta.glob('./migrations/*.sql', { query: '?raw', import: 'default', eager: true }),
  ),
  routes,
  // A link of a mail is made for its reader alone.
  examples: { token: async () => null },
  postedByPrograms: [`${stopPath}/`],
  accountParts: [choicesPart],
  mailChoices: {
    chosen: chosenBy,
    ways(reader, secret) {
      const token = tokenOf(reader, secret);
      return { choose: `${choosePath}/${token}`, stop: `${stopPath}/${token}` };
    },
  },
  personalRecords: [
    {
      what: {
        fr: 'Adresses de courriel, et ce que chacune veut recevoir',
        en: 'Email addresses, and what each wants to get',
      },
      purpose: { fr: 'N’écrire que ce qui est voulu', en: 'To write only what is wanted' },
      legalBasis: { fr: 'Obligation légale', en: 'Legal obligation' },
      kept: { fr: 'Tant que la personne ne change pas d’avis', en: 'Until the person changes her mind' },
      recipients: { fr: 'Personne', en: 'Nobody' },
    },
  ],
});
