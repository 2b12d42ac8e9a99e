import { defineModule, migrationsFrom } from '#platform/module';
import { forgetWhoChanged } from './history.ts';
import { forgetWhoLeft } from './people.ts';

export const network = defineModule({
  name: 'network',
  title: { fr: 'Registre des espaces', en: 'Register of spaces' },
  needs: [],
  required: true,
  migrations: migrationsFrom(
    import.meta.glob('./migrations/*.sql', { query: '?raw', import: 'default', eager: true }),
  ),
  follows: [
    { to: 'space', table: 'space', column: 'mergedInto', how: 'passes' },
    { to: 'space', table: 'spaceIdentifier', column: 'spaceId', how: 'passes' },
    { to: 'space', table: 'spaceOldSlug', column: 'spaceId', how: 'passes' },
    { to: 'space', table: 'spacePerson', column: 'spaceId', how: 'passes' },
    { to: 'space', table: 'spaceChange', column: 'spaceId', how: 'stays' },
    { to: 'structure', table: 'structure', column: 'mergedInto', how: 'passes' },
    { to: 'structure', table: 'space', column: 'structureId', how: 'passes' },
    { to: 'structure', table: 'spaceChange', column: 'structureId', how: 'stays' },
    { to: 'person', table: 'person', column: 'mergedInto', how: 'passes' },
    { to: 'person', table: 'spacePerson', column: 'personId', how: 'passes' },
  ],
  permissions: {
    'space.edit': ['coordinator', 'ambassador', 'animator'],
    'space.create': ['coordinator', 'ambassador'],
    'space.publish': ['coordinator', 'ambassador'],
  },
  personalRecords: [
    {
      what: {
        fr: 'Nom, courriel, téléphone des personnes qui accueillent',
        en: 'Name, email and phone of people who welcome the public',
      },
      purpose: {
        fr: 'Dire au public qui l’accueille, avec l’accord de chacun ; joindre les équipes',
        en: 'Tell the public who welcomes it, with each person’s consent; reach the teams',
      },
      legalBasis: {
        fr: 'Mission d’intérêt public ; consentement pour la publication',
        en: 'Public interest; consent for publication',
      },
      kept: {
        fr: 'Tant que la personne travaille dans le réseau, puis un an',
        en: 'As long as the person works in the network, then one year',
      },
      recipients: {
        fr: 'Le réseau ; le public pour ce qui a été accepté',
        en: 'The network; the public for what was agreed to',
      },
      erase: (db, now) => forgetWhoLeft(db, yearsBefore(now, 1)),
    },
    {
      what: { fr: 'Nom de qui modifie la fiche d’un espace', en: 'Name of whoever changes a space’s page' },
      purpose: {
        fr: 'Savoir qui a changé quoi, et pouvoir revenir en arrière',
        en: 'Know who changed what, and be able to go back',
      },
      legalBasis: { fr: 'Mission d’intérêt public', en: 'Public interest' },
      kept: {
        fr: 'Trois ans ; le changement reste, sans le nom',
        en: 'Three years; the change stays, without the name',
      },
      recipients: {
        fr: 'Les personnes qui tiennent la fiche de l’espace',
        en: 'Those who look after the space’s page',
      },
      erase: (db, now) => forgetWhoChanged(db, yearsBefore(now, 3)),
    },
  ],
});

function yearsBefore(now: Date, years: number): Date {
  const before = new Date(now);
  before.setUTCFullYear(before.getUTCFullYear() - years);
  return before;
}
