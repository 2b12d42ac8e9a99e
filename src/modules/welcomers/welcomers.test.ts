import { beforeAll, describe, expect, test } from 'vitest';
import { createAccount } from '#modules/accounts';
import { personById, welcomeIn, welcomersOf } from '#modules/network';
import { aViewer, enterBareSpace, tellTerritory } from '#modules/network/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { type Fields, testApp, type Visitor } from '../../testing.ts';

const db = freshDatabase();
const app = testApp(db);
let spaceId: string;
let nadia: Visitor;
let zoe: string;
const list = () => `/extranet/espaces/${spaceId}/equipe`;
const long = (length: number): string => 'a'.repeat(length);
const named = async (name: string) => (await welcomersOf(db(), spaceId)).find((each) => each.name === name);

beforeAll(async () => {
  await tellTerritory(db());
  spaceId = await enterBareSpace(db());
  nadia = app.visitorAs(await aViewer(db(), 'animator', { spaces: [spaceId] }));
  await nadia.post(list(), { name: 'Zoé Dernier', consent: 'no' });
  zoe = (await named('Zoé Dernier'))?.id as string;
});

describe('what cannot be read', () => {
  test.each<[what: string, typed: Fields, sentence: string, kept?: string]>([
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
    [
      'a person with a wrong email',
      { name: 'Ada', consent: 'yes', email: 'ada@' },
      'Une adresse de courriel s’écrit',
      'ada@',
    ],
    ['a name of 121 letters', { name: long(121), consent: 'yes' }, 'Ce texte est trop long.', long(121)],
    ['a name with a NUL byte', { name: 'a\u0000b', consent: 'yes' }, 'caractère invisible'],
    [
      'a social security number',
      { name: '2 69 05 49 588 157 80', consent: 'no' },
      'Un numéro de sécurité sociale',
    ],
  ])('%s is refused, in the list and on her page', async (_what, typed, sentence, kept = '') => {
    const before = await welcomersOf(db(), spaceId);
    expect(before.map(({ name }) => name)).toEqual(['Zoé Dernier']);
    for (const path of [list(), `${list()}/${zoe}`]) {
      const answer = await nadia.post(path, typed);
      expect([path, answer.status]).toEqual([path, 422]);
      expect(answer.text.replace(/[\u00a0\u202f]/g, ' ')).toContain(sentence);
      expect(answer.text).toContain(kept);
    }
    expect(await welcomersOf(db(), spaceId)).toEqual(before);
  });
});

test('a person is named to the public from the day of her agreement, and no more as soon as she takes it back', async () => {
  const ada = { name: 'Ada Blanc', email: 'Ada@example.org', title: 'Conseillère' };
  await nadia.post(list(), { ...ada, consent: 'yes' });
  const there = await named('Ada Blanc');
  expect(there).toMatchObject({ email: 'ada@example.org', publicSince: new Date('2026-11-24T09:12:00Z') });
  await nadia.submit(`${list()}/${there?.id}`, { ...ada, consent: 'no' });
  expect(await named('Ada Blanc')).toMatchObject({ publicSince: null, title: 'Conseillère' });
});

test('her name, address and telephone can be mended, and change in every space where she works', async () => {
  const ada = await named('Ada Blanc');
  const other = await enterBareSpace(db(), { name: 'Relais' });
  await welcomeIn(db(), {
    spaceId: other,
    personId: ada?.id as string,
    now: new Date('2026-11-24T09:12:00Z'),
  });
  const path = `${list()}/${ada?.id}`;
  expect((await nadia.get(path)).text).toContain('accueille aussi dans un autre espace');
  await nadia.submit(path, {
    name: 'Ada Leblanc',
    email: 'leblanc@example.org',
    phone: '05 36 49 12 10',
    consent: 'no',
  });
  expect(await welcomersOf(db(), other)).toMatchObject([
    { name: 'Ada Leblanc', email: 'leblanc@example.org', phone: '+33536491210' },
  ]);
});

test('the address of somebody else is refused by her name, and what was typed stays', async () => {
  const lin = { name: 'Lin Noir', email: 'leblanc@example.org', consent: 'no' };
  const added = await nadia.post(list(), lin);
  expect([added.status, added.text.includes('celle d’Ada Leblanc')]).toEqual([422, true]);
  const changed = await nadia.submit(`${list()}/${zoe}`, lin);
  expect([changed.status, changed.text.includes('Lin Noir')]).toEqual([422, true]);
});

test('whoever has an account is the only one to change her name and her address', async () => {
  await createAccount(db(), { personId: zoe, email: 'zoe@example.org', name: 'Zoé Dernier' });
  await nadia.submit(`${list()}/${zoe}`, {
    name: 'Zoé Autre',
    email: 'autre@example.org',
    phone: '05 65 00 00 00',
    consent: 'no',
  });
  expect(await personById(db(), zoe)).toMatchObject({
    name: 'Zoé Dernier',
    email: null,
    phone: '+33565000000',
  });
});

test('somebody who leaves a space is no longer in its list', async () => {
  const ada = await named('Ada Leblanc');
  await nadia.post(`${list()}/${ada?.id}/retirer`, {});
  expect(await named('Ada Leblanc')).toBeUndefined();
});
