import type { Database } from '#platform/database/connect';
import { inTransaction } from '#platform/database/deed';
import { announce } from '#platform/events';
import { attended, isLater, type Note, setBack } from './note.ts';
import { type Held, heldOf, insertNotes, lockList, writeHeld } from './store.ts';

interface Sent {
  meetingId: string;
  notes: readonly Note[];
  by: string | null;
  now: Date;
  /** Noted here and now, on a page that shows what holds: it comes after all that is known. */
  isLast?: boolean;
}

/**
 * Keeps what devices noted, in whatever order and however often it comes: the latest note of each person holds, and each
 * change of what holds is announced once. Answers what holds now.
 */
export async function saveNotes(db: Database, { meetingId, notes, by, now, isLast }: Sent): Promise<Held[]> {
  return inTransaction(db, async (tx) => {
    await lockList(tx, meetingId);
    const before = new Map((await heldOf(tx, meetingId)).map((held) => [held.subjectId, held]));
    const timely = setBack(notes, now).map((note) => {
      const known = isLast ? before.get(note.subjectId) : undefined;
      return known ? { ...note, notedAt: after(known, now) } : note;
    });
    const isNew = await insertNotes(tx, { meetingId, notes: timely, by, now });
    const holding = new Map(before);
    for (const note of timely.filter(({ id }) => isNew.has(id))) {
      const held = holding.get(note.subjectId);
      if (!held || isLater(note, held)) holding.set(note.subjectId, heldFrom(note));
    }
    const changed = [...holding.values()].filter((held) => held !== before.get(held.subjectId));
    await writeHeld(tx, meetingId, changed);
    for (const { subjectId, kind, state, people } of changed) {
      const known = before.get(subjectId);
      const was = known
        ? { state: known.state, people: known.people }
        : { state: 'unknown' as const, people };
      if (was.state === state && was.people === people) continue;
      await announce(tx, attended, {
        meetingId,
        subjectId,
        kind,
        before: was,
        after: { state, people },
        now,
      });
    }
    return [...holding.values()];
  });
}

const after = ({ notedAt }: Held, now: Date): Date => (now > notedAt ? now : new Date(notedAt.getTime() + 1));

const heldFrom = ({ id, subjectId, kind, name, people, state, notedAt }: Note): Held => ({
  subjectId,
  kind,
  name,
  people,
  state,
  notedAt,
  noteId: id,
});
