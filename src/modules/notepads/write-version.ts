import * as Y from 'yjs';
import { type Database, inTransaction } from '#platform/database/deed';
import { announce, defineEvent } from '#platform/events';
import { sharedOf, textOf } from './shared-text.ts';
import { authorsBetween, dropOldChanges, insertState, lockNotepad, muchChanged, writtenIn } from './store.ts';
import { insertVersion, latestVersion, withoutVersion } from './version-store.ts';

/** A spell of writing is over: what it said before, what it says now, who wrote. */
export const notepadWritten = defineEvent<{
  notepadId: string;
  before: string;
  after: string;
  authors: readonly string[];
  now: Date;
}>('notepadWritten');

/** Writes down what it says now, if that changed since the last time. */
export const writeVersion = (db: Database, id: string, now: Date): Promise<void> =>
  inTransaction(db, async (tx) => {
    if (!(await lockNotepad(tx, id))) return;
    const written = await writtenIn(tx, id);
    const last = await latestVersion(tx, id);
    if (!written || written.seq === (last?.seq ?? 0)) return;
    const text = textOf(sharedOf(written.updates));
    if (text === last?.text) return;
    const authors = await authorsBetween(tx, id, last?.seq ?? 0, written.seq);
    await insertVersion(tx, id, { seq: written.seq, text, authors, at: now });
    await announce(tx, notepadWritten, {
      notepadId: id,
      before: last?.text ?? '',
      after: text,
      authors,
      now,
    });
  });

/** A page without a script may stand open so long before it is sent. */
const openPageMs = 60 * 86_400_000;
const restMs = 10 * 60_000;
/** So many changes are read in a few milliseconds. */
const mostToRead = 300;

/** Where a process stopped before it wrote a version down, that is done; what was changed often is made one; what is old goes. */
export async function keepVersions(db: Database, now: Date): Promise<void> {
  for (const id of await withoutVersion(db, new Date(now.getTime() - restMs)))
    await writeVersion(db, id, now);
  for (const id of await muchChanged(db, mostToRead)) await makeOne(db, id, now);
  await dropOldChanges(db, new Date(now.getTime() - openPageMs));
}

/** Its changes as one, beside them. */
export async function makeOne(db: Database, id: string, now: Date): Promise<void> {
  const written = await writtenIn(db, id);
  if (!written) return;
  const bytes = Y.encodeStateAsUpdate(sharedOf(written.updates));
  await insertState(db, id, { seq: written.seq, bytes }, now);
}
