import { beforeEach, expect, test } from 'vitest';
import { addSpace, changeSpace } from '#modules/network';
import { aSpace, tellTerritory } from '#modules/network/testing';
import { inTransaction } from '#platform/database/deed';
import { type Findable, type FindableKind, tellFindables } from '#platform/findable';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp } from '../../testing.ts';
import { catchUp, kindsOf, rebuild } from './keep-findables.ts';

const db = freshDatabase();
const now = new Date('2026-11-24T09:12:00Z');
const app = testApp(db, () => now);
const by = { actor: { id: null, name: 'Nadia' }, now };

const rows = () =>
  db().selectFrom('findable').selectAll().orderBy('kind').orderBy('key').orderBy('lang').execute();
const titles = async (kind: string) =>
  (await rows()).filter((row) => row.kind === kind).map(({ title }) => title);
const words = async (lexicon: string) =>
  (await db().selectFrom('knownWord').select('plain').where('lexicon', '=', lexicon).execute()).map(
    ({ plain }) => plain,
  );

/** A kind whose things are in the hands of the test. */
function notes() {
  const things = new Map<string, Findable>();
  const kind: FindableKind = {
    name: 'notes',
    label: { fr: 'Notes', en: 'Notes' },
    order: 1,
    keys: async () => [...things.keys()],
    read: async (_db, keys) => keys.flatMap((key) => things.get(key) ?? []),
  };
  const put = (key: string, about: Partial<Findable>) =>
    things.set(key, {
      key,
      lang: 'fr',
      path: `/${key}`,
      title: key,
      text: '',
      readers: 'everybody',
      ...about,
    });
  const tell = (...keys: string[]) => inTransaction(db(), (tx) => tellFindables(tx, { kind, keys, now }));
  return { kind, things, put, tell };
}

beforeEach(async () => {
  await db().deleteFrom('findable').execute();
  await db().deleteFrom('knownWord').execute();
});

test('what a module tells is found when its transaction ends, and not when it fails', async () => {
  const { put, tell, kind } = notes();
  put('un', { title: 'Un lapin' });
  await tell('un');
  expect(await titles('notes')).toEqual(['Un lapin']);

  put('deux', { title: 'Deux lapins' });
  const cutShort = inTransaction(db(), async (tx) => {
    await tellFindables(tx, { kind, keys: ['deux'], now });
    throw new Error('cut short');
  });
  await expect(cutShort).rejects.toThrow('cut short');
  expect(await titles('notes')).toEqual(['Un lapin']);
});

test('what changes is written again, and what is gone is found no more', async () => {
  const { put, tell, things } = notes();
  put('un', { title: 'Un lapin' });
  put('deux', { title: 'Deux lapins' });
  await tell('un', 'deux');
  put('un', { title: 'Un lièvre' });
  things.delete('deux');
  await tell('un', 'deux');
  expect(await titles('notes')).toEqual(['Un lièvre']);
});

test('a space enters the search when it is published, changes with it, and leaves when it closes', async () => {
  await tellTerritory(db());
  const { id } = await addSpace(db(), aSpace({ status: 'draft' }), by);
  expect(await titles('espaces')).toEqual([]);
  await changeSpace(db(), id, { status: 'published', name: 'L’Œuvre' }, by);
  expect(await rows()).toMatchObject([
    {
      kind: 'espaces',
      title: 'L’Œuvre',
      path: '/annuaire/l-oeuvre-gramat',
      place: 'Gramat',
      permission: null,
    },
  ]);
  await changeSpace(db(), id, { status: 'closed' }, by);
  expect(await titles('espaces')).toEqual([]);
});

test('written anew, the index is the same, without what no module names and the words that nothing says', async () => {
  const { put, tell, kind, things } = notes();
  put('un', { title: 'Un hérisson', text: 'Deux tortues.' });
  put('deux', { title: 'Une tortue' });
  await tell('un', 'deux');
  things.delete('un');
  await db()
    .insertInto('findable')
    .columns([
      'kind',
      'key',
      'lang',
      'isTranslated',
      'path',
      'title',
      'text',
      'alsoAt',
      'onlyThere',
      'titles',
      'words',
    ])
    .values({
      kind: 'gone',
      key: 'x',
      lang: 'fr',
      isTranslated: false,
      path: '/x',
      title: 'x',
      text: '',
      alsoAt: [],
      onlyThere: false,
      titles: '',
      words: '',
    })
    .execute();
  const before = (await rows()).filter(({ kind: name, key }) => name === 'notes' && key === 'deux');

  expect(await rebuild(db(), [kind], new Date())).toBe(1);
  expect(await rows()).toEqual(before);
  expect(await words('site')).toEqual(['tortue']);
  expect(await rebuild(db(), [kind], new Date())).toBe(1);
  expect(await rows()).toEqual(before);
});

test('the words of what only the staff may read stand apart', async () => {
  const { put, tell } = notes();
  put('un', { title: 'Lapin' });
  put('deux', { title: 'Hérisson', readers: { permission: 'space.edit', where: 'anywhere' } });
  await tell('un', 'deux');
  expect(await words('site')).toEqual(['lapin']);
  expect(await words('site space.edit')).toEqual(['herisson']);
});

test('what was so until a moment is read again once it has passed, and says what follows', async () => {
  const { put, tell, kind } = notes();
  put('un', { title: 'Mardi', until: new Date('2026-11-24T16:00:00Z') });
  await tell('un');
  await catchUp(db(), [kind], now);
  expect(await titles('notes')).toEqual(['Mardi']);

  put('un', { title: 'Mercredi', until: new Date('2026-11-25T16:00:00Z') });
  await catchUp(db(), [kind], new Date('2026-11-24T16:00:00Z'));
  expect(await titles('notes')).toEqual(['Mercredi']);
  await catchUp(db(), [kind], new Date('2026-11-26T16:00:00Z'));
  expect(await titles('notes')).toEqual([]);
});

test('a kind of which nothing is there yet is read whole', async () => {
  const { put, kind } = notes();
  put('un', { title: 'Un lapin' });
  await catchUp(db(), [kind], now);
  expect(await titles('notes')).toEqual(['Un lapin']);
});

test('what is told by thousands at once is read right after', async () => {
  const { put, tell, kind } = notes();
  const keys = Array.from({ length: 1200 }, (_, count) => `n${count}`);
  for (const key of keys) put(key, { title: 'Une note' });
  await tell(...keys);
  expect(await titles('notes')).toEqual([]);
  await catchUp(db(), [kind], now);
  expect(await titles('notes')).toHaveLength(1200);
  expect(await db().selectFrom('findableDue').selectAll().execute()).toEqual([]);
});

test('an index written anew while things change ends with what they say', async () => {
  const { put, tell, kind } = notes();
  for (let count = 0; count < 30; count++) put(`n${count}`, { title: 'avant' });
  await Promise.all([
    rebuild(db(), [kind], now),
    ...Array.from({ length: 30 }, async (_, count) => {
      put(`n${count}`, { title: 'après' });
      await tell(`n${count}`);
    }),
    rebuild(db(), [kind], now),
  ]);
  expect(new Set(await titles('notes'))).toEqual(new Set(['après']));
});

test('a title without a letter, a NUL and half a sign are no fault', async () => {
  const { put, tell } = notes();
  put('un', { title: '\u0000\u0001', text: `a\u0000b \ud800 ${'mot '.repeat(60_000)}`, sought: '\u0000' });
  await tell('un');
  expect(await titles('notes')).toEqual(['…']);
});

test('every kind of the program has a name and an order of its own, and words in both languages', () => {
  const kinds = kindsOf(app.program().parts.modules);
  expect(kinds.map(({ name }) => name)).toEqual(expect.arrayContaining(['espaces', 'ateliers', 'pages']));
  expect(new Set(kinds.map(({ name }) => name)).size).toBe(kinds.length);
  expect(new Set(kinds.map(({ order }) => order)).size).toBe(kinds.length);
  for (const { label } of kinds) expect(label.fr && label.en).toBeTruthy();
});
