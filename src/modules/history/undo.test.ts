import { beforeAll, expect, test } from 'vitest';
import { changeSpace, historyOf, keepNotes, spaceById } from '#modules/network';
import { enterBareSpace, tellTerritory } from '#modules/network/testing';
import { aWriter, setModerated, waitingFor } from '#modules/proposals/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp, type Visitor } from '../../testing.ts';

const db = freshDatabase();
const app = testApp(db);
const by = { actor: { id: null, name: 'import' }, now: new Date('2026-11-01T08:00:00Z') };
let spaceId: string;
let figeac: string;
let nadia: Visitor;
const undoOf = (set: string | null, id = spaceId) => `/extranet/espaces/${id}/historique/${set}`;

beforeAll(async () => {
  await tellTerritory(db());
  spaceId = await enterBareSpace(db(), { name: 'Espace du Causse' });
  figeac = await enterBareSpace(db(), { communeCode: '46102', postalCode: '46100' });
  nadia = app.visitorAs(await aWriter(db(), 'animator', { spaces: [spaceId] }));
});

test('what was saved is in the history, and can be undone once', async () => {
  const set = await changeSpace(db(), spaceId, { equipment: { computer: 6 } }, by);
  expect((await nadia.get(`/extranet/espaces/${spaceId}/historique`)).text).toContain('Ordinateurs');
  expect((await nadia.get(undoOf(set))).text).toContain('Ordinateurs');
  expect((await nadia.post(undoOf(set), {})).status).toBe(303);
  expect((await spaceById(db(), spaceId))?.equipment).toEqual({});
  expect(await historyOf(db(), spaceId, 10)).toHaveLength(2);
  const again = await nadia.post(undoOf(set), {});
  expect([again.status, again.text.includes('il n’y a rien à annuler')]).toEqual([409, true]);
});

test('what another module noted is shown in its words, and is not undone here', async () => {
  const notes = [{ before: null, after: { fr: 'Fermé le mardi 24 novembre', en: 'Closed on 24 November' } }];
  await keepNotes(db(), { spaceId, notes, actor: by.actor, at: new Date('2026-11-23T08:00:00Z') });
  const note = (await historyOf(db(), spaceId, 10)).find(({ field }) => field === 'note');
  const page = (await nadia.get(`/extranet/espaces/${spaceId}/historique`)).text;
  expect(page).toContain('Annoncé\u00a0: Fermé le mardi 24 novembre');
  expect(page).not.toContain(note?.setId);
  expect((await nadia.get(undoOf(note?.setId as string))).status).toBe(404);
  expect((await nadia.post(undoOf(note?.setId as string), {})).status).toBe(404);
});

test('undoing leaves alone what changed since in other fields', async () => {
  const set = await changeSpace(db(), spaceId, { bus: 'Ligne 1' }, by);
  await changeSpace(db(), spaceId, { parking: 'Devant.' }, by);
  await nadia.post(undoOf(set), {});
  expect(await spaceById(db(), spaceId)).toMatchObject({ bus: null, parking: 'Devant.' });
});

test('a saving of another space is not undone from here', async () => {
  const set = await changeSpace(db(), figeac, { bus: 'Ligne 2' }, by);
  expect((await nadia.post(undoOf(set), {})).status).toBe(404);
});

test('an animator does not undo a publication', async () => {
  const set = await changeSpace(db(), spaceId, { status: 'draft' }, by);
  expect((await nadia.get(undoOf(set))).status).toBe(403);
  expect((await nadia.post(undoOf(set), {})).status).toBe(403);
});

test('where an ambassador looks first, undoing waits too', async () => {
  const set = await changeSpace(db(), spaceId, { bus: 'Ligne 3' }, by);
  await setModerated(db(), true);
  const answer = await nadia.post(undoOf(set), {});
  expect(answer.status).toBe(303);
  expect((await spaceById(db(), spaceId))?.bus).toBe('Ligne 3');
  expect(await waitingFor(db(), spaceId)).toMatchObject([{ changes: { bus: { after: null } } }]);
});
