import type { Kysely } from 'kysely';
import { expect, test } from 'vitest';
import { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { appendChanges, createNotepad, writtenIn } from '#modules/notepads';
import { type Database, titled } from '#platform/database/deed';
import type { Tables } from '#platform/database/tables';
import { freshDatabase } from '#platform/testing/fresh-database';
import { Room } from './room.ts';
import { crew } from './testing.ts';

const db = freshDatabase();
const now = new Date('2026-11-24T09:12:00Z');

/** A deed does not show the plugins, which are no business of a store. */
const asKysely = (database: Database) => database as unknown as Kysely<Tables>;

/** A room whose readings, once made, wait for this to let them go. */
async function slowRoom() {
  const notepadId = await createNotepad(db(), {
    kind: 'crew',
    holderId: crew,
    title: 'Réunion',
    text: 'Présents',
    personId: null,
    now,
  });
  const shared = new Y.Doc();
  const written = await writtenIn(db(), notepadId);
  for (const update of written?.updates ?? []) Y.applyUpdate(shared, update);
  const elsewhere = new Y.Doc();
  Y.applyUpdate(elsewhere, Y.encodeStateAsUpdate(shared));
  const held: (() => void)[] = [];
  const slow = asKysely(db()).withPlugin({
    transformQuery: ({ node }) => node,
    async transformResult({ result }) {
      await new Promise<void>((go) => held.push(go));
      return result;
    },
  });
  const around = {
    db: titled(slow),
    notepadId,
    process: 'un',
    clock: () => now,
    log: console,
    others: () => {},
  };
  const room = new Room(
    around,
    Object.assign(shared, { awareness: new Awareness(shared) }),
    written?.seq ?? 0,
  );
  /** Somebody writes in another process, which tells up to where. */
  async function write(words: string): Promise<number> {
    const before = Y.encodeStateVector(elsewhere);
    elsewhere.getXmlFragment('text').push([new Y.XmlText(words)]);
    const bytes = Y.encodeStateAsUpdate(elsewhere, before);
    return (await appendChanges(db(), notepadId, [{ bytes, personId: null, at: now }])) ?? 0;
  }
  const says = () => String(shared.getXmlFragment('text'));
  return { room, held, write, says };
}

test.each([
  ['and up to where is told', true],
  ['and nobody says up to where', false],
])('what is written elsewhere while one reads is read next, %s', async (_, isNumbered) => {
  const { room, held, write, says } = await slowRoom();
  void room.hear(await write('avant'));
  await expect.poll(() => held.length).toBe(1);
  const seq = await write('pendant');
  void (isNumbered ? room.hear(seq) : room.hear());
  held.shift()?.();
  await expect.poll(() => held.length).toBe(1);
  held.shift()?.();
  await expect.poll(says).toContain('pendant');
});
