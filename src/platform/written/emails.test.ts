import { expect, test } from 'vitest';
import { isPersonalEmail } from './emails.ts';

const lea = [
  'lea.petit@figeac.fr',
  'l.petit@figeac.fr',
  'petit-l@figeac.fr',
  'lea.petit46@orange.fr',
  'leapetit@gmail.com',
  'lea_petit@ville-figeac.fr',
];
const teams = [
  'contact@figeac.fr',
  'mairie@figeac.fr',
  'france.services@cc-figeac.fr',
  'franceservices.segalalimargue1@gmail.com',
  'vailly.franceservices@orange.fr',
  'saint-trivier-de-courtes@france-services.gouv.fr',
  'bibliotheque.figeac@orange.fr',
  'efs-catus@grandcahors.fr',
  'le-lien@laposte.net',
  'lelien@gmail.com',
  'pi14.vassy@wanadoo.fr',
];

test.each(lea)('%s is the address of a person', (email) => {
  expect(isPersonalEmail(email, ['Espace « Le Lien »', 'Cahors'])).toBe(true);
});

test.each(teams)('%s is the address of a place', (email) => {
  expect(isPersonalEmail(email, ['Espace « Le Lien »', 'Figeac'])).toBe(false);
});
