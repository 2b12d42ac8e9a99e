import { beforeEach, expect, test } from 'vitest';
import { addSpace, changeSpace, historyOf, spaceById } from '#modules/network';
import { aSpace, aViewer, tellTerritory } from '#modules/network/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp, type Visitor } from '../../testing.ts';
import { by, type Entered, keptFirst, pairOf, twoPages } from './testing.ts';

const db = freshDatabase();
const app = testApp(db);
let ines: Visitor;
let kept: Entered;
let gone: Entered;
let isTold = false;

beforeEach(async () => {
  if (!isTold) await tellTerritory(db());
  isTold = true;
  ines = app.visitorAs(await aViewer(db(), 'ambassador', { epcis: ['200066371'] }));
  ({ kept, gone } = await twoPages(db()));
});

const idOf = async (): Promise<string> =>
  (
    await db()
      .selectFrom('merging')
      .select('id')
      .where('goneId', '=', gone.id)
      .where('undoneAt', 'is', null)
      .executeTakeFirstOrThrow()
  ).id;

test('the history tells both, and leaves the undoing to this page', async () => {
  await ines.submit(pairOf(kept, gone), keptFirst);
  const [note] = await historyOf(db(), kept.id, 1);
  expect(note).toMatchObject({ field: 'note' });
  const [change] = await historyOf(db(), gone.id, 1);
  expect(change).toMatchObject({ field: 'status', before: 'published', after: 'merged' });
  await ines.submit(`/extranet/doublons/reunis/${await idOf()}`, {});
  const [again] = await historyOf(db(), gone.id, 1);
  expect(again).toMatchObject({ field: 'status', before: 'merged', after: 'published' });
  const page = (await ines.get(`/extranet/espaces/${gone.id}/historique`)).text;
  expect(page).toContain('Fusionné avec un autre');
  expect(page).not.toContain(`historique/${change?.setId}`);
  expect((await ines.get(`/extranet/espaces/${gone.id}/historique/${change?.setId}`)).status).toBe(404);
});

test('no list shows what is a duplicate, and its pages lead to those of the other', async () => {
  await ines.submit(pairOf(kept, gone), keptFirst);
  const name = gone.slug;
  const lists = [
    '/annuaire',
    '/annuaire/carte.json',
    '/extranet/espaces',
    '/sitemap.xml',
    '/extranet',
    '/extranet/doublons',
  ];
  for (const path of lists) expect([path, (await ines.get(path)).text.includes(name)]).toEqual([path, false]);
  const found = await ines.get(`/extranet/espaces?q=${encodeURIComponent('Mediatheques')}`);
  expect(found.text).not.toContain(gone.id);
  for (const part of ['', '/historique', '/horaires', '/photos']) {
    const { status, location } = await ines.get(`/extranet/espaces/${gone.id}${part}`);
    expect([part, status, location]).toEqual([part, 303, `/extranet/espaces/${kept.id}`]);
  }
});

test('what is missing or unknown is said, and what was chosen stays', async () => {
  const missing = await ines.post(pairOf(kept, gone), { kept: 'one' });
  expect([missing.status, missing.text.includes('Dites lequel est juste.')]).toEqual([422, true]);
  const wrong = await ines.submit(pairOf(kept, gone), { ...keptFirst, kept: 'les deux' });
  expect([wrong.status, wrong.text.includes('Dites laquelle des deux reste.')]).toEqual([422, true]);
  expect(wrong.text).toMatch(/name="answer-bus" value="other" checked/);
});

test('a page that changed meanwhile is shown again before anything is done', async () => {
  const form = (await ines.get(pairOf(kept, gone))).text;
  const base = /name="base" value="([^"]+)"/.exec(form)?.[1] as string;
  await changeSpace(db(), gone.id, { bus: 'Ligne 3' }, by);
  const answer = await ines.post(pairOf(kept, gone), { ...keptFirst, 'answer-parking': 'one', base });
  expect([answer.status, answer.text.includes('Ligne 3')]).toEqual([409, true]);
  expect((await spaceById(db(), gone.id))?.status).toBe('published');
});

test('an ambassador makes one only what is hers, and nobody compares a space with itself', async () => {
  const figeac = await addSpace(db(), aSpace({ name: `Figeac ${gone.slug}`, communeCode: '46102' }), by);
  expect((await ines.get(pairOf(kept, figeac))).status).toBe(403);
  expect((await ines.get(pairOf(kept, kept))).status).toBe(404);
  expect((await ines.get(`/extranet/doublons/personnes`)).status).toBe(403);
  expect((await ines.get(`/extranet/doublons/chats/${kept.id}/${gone.id}`)).status).toBe(404);
  const nadia = app.visitorAs(await aViewer(db(), 'animator', { spaces: [kept.id, gone.id] }));
  expect((await nadia.get(pairOf(kept, gone))).status).toBe(403);
  expect((await nadia.get('/extranet/doublons')).status).toBe(403);
});

test('the same form sent twice does it once', async () => {
  const form = (await ines.get(pairOf(kept, gone))).text;
  const [, id = ''] = /name="_form" value="([^"]+)"/.exec(form) ?? [];
  const [, base = ''] = /name="base" value="([^"]+)"/.exec(form) ?? [];
  const said = {
    _form: id,
    base,
    kept: 'one',
    'answer-name': 'one',
    'answer-bus': 'other',
    'answer-parking': 'one',
  };
  const first = await ines.post(pairOf(kept, gone), said);
  expect(first.status).toBe(303);
  const { length } = await db().selectFrom('merging').select('id').where('goneId', '=', gone.id).execute();
  expect(length).toBe(1);
});
