import { beforeAll, expect, test } from 'vitest';
import * as Y from 'yjs';
import { addPerson } from '#modules/network';
import { appendChanges, createNotepad } from '#modules/notepads';
import { freshDatabase } from '#platform/testing/fresh-database';
import { crew } from './testing.ts';
import { isHers } from './whose-number.ts';
import { claimNumber } from './writer-store.ts';

const db = freshDatabase();
const now = new Date('2026-11-24T09:12:00Z');
let [nadia, paul] = ['', ''];

beforeAll(async () => {
  nadia = await addPerson(db(), { name: 'Nadia Ferrand' });
  paul = await addPerson(db(), { name: 'Paul Estève' });
});

const write = (shared: Y.Doc, words: string): Uint8Array => {
  const before = Y.encodeStateVector(shared);
  shared.getXmlFragment('text').push([new Y.XmlText(words)]);
  return Y.encodeStateAsUpdate(shared, before);
};

/** Paul wrote in another process; the one that Nadia comes back to has not read it yet. */
async function elsewhere() {
  const about = { kind: 'crew', holderId: crew, title: 'Réunion', text: '', personId: null, now };
  const notepadId = await createNotepad(db(), about);
  const his = new Y.Doc();
  await claimNumber(db(), { notepadId, number: his.clientID, personId: paul });
  const bytes = write(his, 'Paul');
  await appendChanges(db(), notepadId, [{ bytes, personId: paul, at: now }]);
  const seat = { personId: nadia, numbers: new Set<number>() };
  const asks = (update: Uint8Array) =>
    isHers(update, seat, { db: db(), notepadId, shared: new Y.Doc(), seq: 0 });
  return { his, asks };
}

test('what she read of somebody in another process and sends along is no writing under his number', async () => {
  const { his, asks } = await elsewhere();
  const hers = new Y.Doc();
  Y.applyUpdate(hers, Y.encodeStateAsUpdate(his));
  write(hers, 'Nadia');
  expect(await asks(Y.encodeStateAsUpdate(hers))).toBe(true);
});

test('what goes on under his number where he stopped is', async () => {
  const { his, asks } = await elsewhere();
  write(his, 'volé');
  expect(await asks(Y.encodeStateAsUpdate(his))).toBe(false);
});

test('what she wrote before, under a number that nobody has, is hers', async () => {
  const { asks } = await elsewhere();
  expect(await asks(write(new Y.Doc(), 'il y a un mois'))).toBe(true);
});
