import { beforeAll, describe, expect, test } from 'vitest';
import { historyOf, spaceById, welcomersOf } from '#modules/network';
import { aViewer, enterBareSpace, tellTerritory } from '#modules/network/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { type Fields, testApp, type Visitor } from '../../testing.ts';
import { nameTerritory } from './testing.ts';

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
  expect(await welcomersOf(db(), spaceId)).toEqual([]);
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
  equipe: [
    ['a person without a name', { consent: 'no' }, 'Remplissez ce champ.'],
    ['a person whose agreement was not asked', { name: 'Ada' }, 'Remplissez ce champ.'],
    [
      'an agreement that is neither yes nor no',
      { name: 'Ada', consent: 'peut-être' },
      'Choisissez dans la liste.',
    ],
    [
      'a person with a wrong telephone',
      { name: 'Ada', consent: 'yes', phone: '12' },
      'Un téléphone compte 10 chiffres',
      '12',
    ],
    [
      'a person whose role is a paragraph',
      { name: 'Ada', consent: 'yes', title: long(121) },
      'Ce texte est trop long.',
    ],
  ],
  fermer: [
    ['a reason of 501 letters', { reason: long(501) }, 'Ce texte est trop long.', long(501)],
    ['a reason with a NUL byte', { reason: 'a\u0000b' }, 'caractère invisible'],
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

test.each(['1', '../../etc/passwd', '%00', '01993c7e-0000-7000-8000-000000000000'])(
  'there is no space %s',
  async (id) => {
    expect((await paul.get(`/extranet/espaces/${id}`)).status).toBe(404);
  },
);

test.each([
  ['?q=%00', 200],
  ['?q=%25%5F%5C', 200],
  ['?page=-1', 200],
  ['?page=99999', 200],
  ['?page=1e9&etat=nulle-part', 200],
  [`?q=${'a'.repeat(5000)}`, 200],
])('a list asked with %s is a list', async (query, status) => {
  expect((await paul.get(`/extranet/espaces${query}`)).status).toBe(status);
});
