import { defineModule, migrationsFrom } from '#platform/module';
import { printCommand } from './print-command.ts';
import { filesOfEditions, forgetBooks } from './store.ts';

const keptYears = 10;

export const printedDirectory = defineModule({
  name: 'printed-directory',
  title: { fr: 'Annuaire imprimé', en: 'Printed directory' },
  needs: ['network', 'hours', 'space-page'],
  migrations: migrationsFrom(
    import.meta.glob('./migrations/*.sql', { query: '?raw', import: 'default', eager: true }),
  ),
  files: filesOfEditions,
  commands: [printCommand],
  personalRecords: [
    {
      what: {
        fr: 'Noms des personnes qui accueillent, imprimés avec leur accord',
        en: 'Names of people who welcome the public, printed with their consent',
      },
      purpose: { fr: 'Dire au public qui l’accueille', en: 'Tell the public who welcomes it' },
      legalBasis: { fr: 'Consentement', en: 'Consent' },
      kept: {
        fr: 'Dix ans après l’impression ; l’édition garde ensuite son année et son empreinte',
        en: 'Ten years after printing; the edition then keeps its year and its hash',
      },
      recipients: { fr: 'Le public', en: 'The public' },
      erase: (db, now) => forgetBooks(db, yearsBefore(now, keptYears), now),
    },
  ],
});

function yearsBefore(now: Date, years: number): Date {
  const before = new Date(now);
  before.setUTCFullYear(before.getUTCFullYear() - years);
  return before;
}
