import { beforeAll, describe, expect, test } from 'vitest';
import { addStructure, historyOf, spaceById } from '#modules/network';
import { aViewer, enterBareSpace, nameTerritory, tellTerritory } from '#modules/network/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { type Fields, testApp, type Visitor } from '../../testing.ts';

const db = freshDatabase();
const app = testApp(db);
let paul: Visitor;
let spaceId: string;

beforeAll(async () => {
  await tellTerritory(db());
  await nameTerritory(app.program().parts);
  spaceId = await enterBareSpace(db());
  await addStructure(db(), { name: 'CCAS de Gourdon', siret: '35600000000048' });
  paul = app.visitorAs(await aViewer(db(), 'coordinator'));
});

type Case = [what: string, typed: Fields, sentence: string, kept?: string];

/** What is wrong is said beside its field, what was typed stays, and nothing is saved. */
async function expectRefusal(path: string, typed: Fields, sentence: string, kept = ''): Promise<void> {
  const before = await spaceById(db(), spaceId);
  const answer = await paul.post(`/extranet/espaces/${spaceId}/${path}`, typed);
  expect(answer.status).toBe(422);
  expect(answer.text.replace(/[\u00a0\u202f]/g, ' ')).toContain(sentence);
  expect(answer.text).toContain(kept);
  expect(await spaceById(db(), spaceId)).toEqual(before);
  expect(await historyOf(db(), spaceId, 1)).toEqual([]);
}

const long = (length: number): string => 'a'.repeat(length);

const identity = {
  name: 'Médiathèque',
  address: '12 place de la République',
  postalCode: '46500',
  communeCode: '46128',
  latitude: '44.7787',
  longitude: '1.7256',
};

const identityCases: Case[] = [
  ['no name', { name: '' }, 'Remplissez ce champ.'],
  ['a name of spaces', { name: '   ' }, 'Remplissez ce champ.'],
  ['a name of 151 letters', { name: long(151) }, 'Ce texte compte 151 caractères : 150 au plus.', long(151)],
  ['a name on two lines', { name: 'a\nb' }, 'Ce texte doit tenir sur une ligne.'],
  ['a name with a NUL byte', { name: 'a\u0000b' }, 'caractère invisible'],
  ['a name with an escape character', { name: '\u001b[31m' }, 'caractère invisible'],
  ['a social security number as a name', { name: '2 69 05 49 588 157 80' }, 'Un numéro de sécurité sociale'],
  ['a name given twice', { name: ['a', 'b'] }, 'Remplissez ce champ.'],
  [
    'a name of one megabyte',
    { name: long(1_048_576) },
    'Ce texte compte 1 048 576 caractères : 150 au plus. Nous en montrons les 20 000 premiers.',
    long(20_000),
  ],
  ['no address', { address: '' }, 'Remplissez ce champ.'],
  ['an address of 251 letters', { address: long(251) }, '250 au plus'],
  ['more about the address, too long', { addressExtra: long(251) }, '250 au plus'],
  ['no postal code', { postalCode: '' }, 'Remplissez ce champ.'],
  ['a postal code of four figures', { postalCode: '4650' }, 'Un code postal compte 5 chiffres.', '4650'],
  ['a postal code of letters', { postalCode: 'GRAMA' }, 'Un code postal compte 5 chiffres.'],
  [
    'the postal code of another town',
    { postalCode: '46100' },
    'Ce code postal n’est pas celui de la commune. Gramat : 46500.',
    '46100',
  ],
  ['no town', { communeCode: '' }, 'Remplissez ce champ.'],
  ['a town of another territory', { communeCode: '75056' }, 'Choisissez une commune du territoire.'],
  [
    'a town that is a piece of SQL',
    { communeCode: "'; drop table space; --" },
    'Choisissez une commune du territoire.',
  ],
  ['a latitude that is a word', { latitude: 'nord' }, 'Écrivez un nombre', 'nord'],
  ['a latitude beyond the pole', { latitude: '91' }, 'Ce nombre est hors des limites.'],
  ['a latitude written as an exponent', { latitude: '4e1' }, 'Écrivez un nombre'],
  ['a latitude that is not a number', { latitude: 'NaN' }, 'Écrivez un nombre'],
  ['a latitude without its longitude', { longitude: '' }, 'Il faut les deux nombres'],
  ['a longitude without its latitude', { latitude: '' }, 'Il faut les deux nombres'],
  ['a point in Paris', { latitude: '48.85', longitude: '2.35' }, 'Ce point est hors du Lot.', '48.85'],
  ['a point in the Gulf of Guinea', { latitude: '0', longitude: '0' }, 'Ce point est hors du Lot.'],
  ['a point in the western hemisphere', { longitude: '-1.7256' }, 'Ce point est hors du Lot.'],
  [
    'latitude and longitude exchanged',
    { latitude: '1,7256', longitude: '44,7787' },
    'Latitude et longitude sont échangées',
  ],
  [
    'a telephone of nine figures',
    { phone: '05 36 49 11 2' },
    'Un téléphone compte 10 chiffres',
    '05 36 49 11 2',
  ],
  ['a telephone that begins with 00', { phone: '0036491210' }, 'Un téléphone compte 10 chiffres'],
  ['a telephone with letters', { phone: '05 36 ACCUEIL' }, 'Un téléphone compte 10 chiffres'],
  ['an email without its domain', { email: 'gramat@' }, 'Une adresse de courriel s’écrit', 'gramat@'],
  ['two emails in one field', { email: 'a@example.org, b@example.org' }, 'Une adresse de courriel s’écrit'],
  [
    'an email with a line end, to add a copy',
    { email: 'a@example.org\nBcc: b@example.org' },
    'Une adresse de courriel s’écrit',
  ],
  [
    'a site that is a script',
    { website: 'javascript:alert(1)' },
    'Une adresse de site s’écrit',
    'javascript:alert(1)',
  ],
  ['a site in a file', { website: 'file:///etc/passwd' }, 'Une adresse de site s’écrit'],
  ['a site without a domain', { website: 'https://mairie' }, 'Une adresse de site s’écrit'],
  ['a site of one’s own computer', { website: 'https://localhost' }, 'dans un réseau local'],
  [
    'a booking page that is a sentence',
    { bookingUrl: 'demander à l’accueil' },
    'Une adresse de site s’écrit',
  ],
  [
    'a structure nobody knows',
    { structureId: '01993c7e-0000-7000-8000-000000000000' },
    'Choisissez dans la liste.',
  ],
  ['a structure that is no identifier', { structureId: '1 or 1=1' }, 'Choisissez dans la liste.'],
  [
    'a SIRET of 13 figures',
    { structureName: 'CCAS', siret: '3560000000004' },
    'Un SIRET compte 14 chiffres.',
    '3560000000004',
  ],
  ['a SIRET whose key is wrong', { structureName: 'CCAS', siret: '73282932000075' }, 'Ce SIRET n’existe pas'],
  [
    'a SIRET with letters',
    { structureName: 'CCAS', siret: '7328293200007O' },
    'Un SIRET compte 14 chiffres.',
  ],
  ['a SIRET without a name', { siret: '73282932000074' }, 'Donnez aussi le nom de cette structure.'],
  [
    'the SIRET of a known structure',
    { structureName: 'Un autre nom', siret: '356 000 000 00048' },
    'Ce SIRET est celui de « CCAS de Gourdon »',
    'Un autre nom',
  ],
];

describe('name, address and contacts', () => {
  test.each(identityCases)('%s is refused', (_what, typed, sentence, kept) =>
    expectRefusal('identite', { ...identity, ...typed }, sentence, kept),
  );
});

test('all that is wrong is said at once, in the order of the questions', async () => {
  const typed = { ...identity, postalCode: '75001', latitude: '48,85', phone: '05', siret: '12' };
  const { text } = await paul.post(`/extranet/espaces/${spaceId}/identite`, typed);
  const linked = [...text.matchAll(/<a href="#f-(\w+)">/g)].map(([, field]) => field);
  expect(linked).toEqual(['postalCode', 'latitude', 'phone', 'siret']);
});
