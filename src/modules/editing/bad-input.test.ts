import { beforeAll, describe, expect, test } from 'vitest';
import { historyOf, spaceById } from '#modules/network';
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
const labels = (count: number): string =>
  Array.from({ length: count }, (_, number) => `label ${number}`).join('\n');

const cases: Record<string, Case[]> = {
  accueil: [
    ['a walk-in nobody knows', { walkIn: 'maybe' }, 'Choisissez dans la liste.'],
    ['a service outside the national standard', { services: ['Coiffure'] }, 'Choisissez dans la liste.'],
    [
      'a price note of 501 letters',
      { priceNote: long(501) },
      'Ce texte compte 501 caractères : 500 au plus.',
      long(501),
    ],
    ['a welcome that is HTML', { welcomes: '<img src=x>' }, 'Choisissez dans la liste.'],
  ],
  acces: [
    ['a way to come of 1,001 letters', { gettingThere: long(1001) }, '1 000 au plus'],
    ['a bus of one megabyte', { bus: long(1_048_576) }, 'Nous en montrons les 20 000 premiers.'],
    ['an access that is not in the list', { access: ['trampoline'] }, 'Choisissez dans la liste.'],
    [
      'an acceslibre page by FTP',
      { accessibilityUrl: 'ftp://acceslibre.example.org/x' },
      'Une adresse de site s’écrit',
    ],
  ],
  presentation: [
    [
      'a summary of 281 letters',
      { summary: long(281) },
      'Ce texte compte 281 caractères : 280 au plus.',
      long(281),
    ],
    ['a summary on two lines', { summary: 'une\ndeux' }, 'Ce texte doit tenir sur une ligne.'],
    ['a presentation of 10,001 letters', { description: long(10_001) }, '10 000 au plus'],
    ['a programme nobody knows', { programmes: 'Club Mickey' }, 'Choisissez dans la liste.'],
    ['21 labels', { otherLabels: labels(21) }, 'Vingt labels au plus.'],
    ['a label of 121 letters', { otherLabels: long(121) }, 'Un label tient en 120 caractères.'],
  ],
  materiel: [
    ['minus three computers', { equipment_computer: '-3' }, 'Écrivez un nombre entier, de 0 à 999.', '-3'],
    ['half a printer', { equipment_printer: '0.5' }, 'Écrivez un nombre entier'],
    ['a thousand tablets', { equipment_tablet: '1000' }, 'Écrivez un nombre entier'],
    [
      'several computers in words',
      { equipment_computer: 'plusieurs' },
      'Écrivez un nombre entier',
      'plusieurs',
    ],
  ],
  structure: [
    ['a structure without a name', { structureName: '' }, 'Remplissez ce champ.'],
    ['a structure of 201 letters', { structureName: long(201) }, '200 au plus', long(201)],
    [
      'a type nobody knows',
      { structureName: 'CCAS', structureTypology: 'CLUB' },
      'Choisissez dans la liste.',
    ],
    [
      'a SIRET of 13 figures',
      { structureName: 'CCAS', structureSiret: '3560000000004' },
      'Un SIRET compte 14 chiffres.',
      '3560000000004',
    ],
    [
      'a SIRET whose key is wrong',
      { structureName: 'CCAS', structureSiret: '73282932000075' },
      'Ce SIRET n’existe pas',
    ],
    [
      'a telephone of five figures',
      { structureName: 'CCAS', structurePhone: '05 36' },
      'Un téléphone compte 10 chiffres',
      '05 36',
    ],
    [
      'an email without its domain',
      { structureName: 'CCAS', structureEmail: 'ccas@' },
      'Une adresse de courriel s’écrit',
    ],
    [
      'a site that is a script',
      { structureName: 'CCAS', structureWebsite: 'javascript:alert(1)' },
      'Une adresse de site s’écrit',
    ],
    ['a name with a NUL byte', { structureName: 'a\u0000b' }, 'caractère invisible'],
  ],
};

describe.each(Object.entries(cases))('the form « %s »', (path, ofForm) => {
  test.each(ofForm)('%s is refused', (_what, typed, sentence, kept) =>
    expectRefusal(path, typed, sentence, kept),
  );
});

const place = { address: '12 place de la République', postalCode: '46500', communeCode: '46128' };

test('HTML is text: it is kept as typed, and shown as typed', async () => {
  const id = await enterBareSpace(db(), { name: 'Espace texte' });
  const name = 'Espace <script>alert(1)</script> "du" Pré & d\'ailleurs';
  const answer = await paul.post(`/extranet/espaces/${id}/identite`, { ...place, name });
  expect(answer.status).toBe(303);
  expect((await spaceById(db(), id))?.name).toBe(name);
  const page = await paul.get(`/extranet/espaces/${id}`);
  expect(page.text).not.toContain('<script>alert');
  expect(page.text).toContain('Espace &lt;script&gt;');
});

test('a form sent twice saves once and answers the same', async () => {
  const id = await enterBareSpace(db(), { name: 'Espace rejoué' });
  const fields = { _form: crypto.randomUUID(), summary: 'Une phrase.' };
  const answers = await Promise.all(
    [1, 2].map(() => paul.post(`/extranet/espaces/${id}/presentation`, fields)),
  );
  expect(answers.map(({ status, location }) => [status, location])).toEqual(
    Array(2).fill([303, `/extranet/espaces/${id}`]),
  );
  expect((await historyOf(db(), id, 10)).map(({ field }) => field)).toEqual(['summary']);
});

test('an expired form saves nothing, and gives the text back', async () => {
  const answer = await paul.post(
    `/extranet/espaces/${spaceId}/presentation`,
    { summary: 'À ne pas perdre.' },
    { token: 'old' },
  );
  expect(answer.status).toBe(403);
  expect(answer.text).toContain('À ne pas perdre.');
});
