import { type Database, inTransaction } from '#platform/database/deed';
import { announce } from '#platform/events';
import { type Attended, attended, type Note, outweighs, setBack } from './note.ts';
import { type Held, heldOf, insertNotes, type KeptNote, lockLists, writeHeld } from './store.ts';

export interface Sent {
  meetingId: string;
  notes: readonly Note[];
  by: string | null;
  now: Date;
  /** Noted here and now, on a page that shows what holds: it comes after all that is known. */
  isLast?: boolean;
}

/** Keeps what devices noted of one meeting. */
export const saveNotes = (db: Database, sent: Sent): Promise<void> => noteMany(db, [sent]);

/**
 * Keeps what devices noted, in whatever order and however often it comes, of as many meetings as there are, each at its own
 * moment: the latest note of each person holds, and each change of what holds is announced once, all in one go.
 */
export function noteMany(db: Database, lists: readonly Sent[]): Promise<void> {
  return inTransaction(db, async (tx) => {
    const meetingIds = lists.map(({ meetingId }) => meetingId);
    await lockLists(tx, meetingIds);
    const before = new Map((await heldOf(tx, ...meetingIds)).map((held) => [keyOf(held), held]));
    const notes = lists.flatMap((sent) => timely(sent, before));
    const isNew = await insertNotes(tx, notes);
    const holding = new Map(before);
    for (const note of notes.filter(({ id }) => isNew.has(id))) {
      const held = holding.get(keyOf(note));
      if (!held || outweighs(note, held)) holding.set(keyOf(note), heldFrom(note));
    }
    const changed = [...holding.values()].filter((held) => held !== before.get(keyOf(held)));
    await writeHeld(tx, changed);
    const moments = new Map(lists.map(({ meetingId, now }) => [meetingId, now]));
    const facts = changed.map((held) =>
      factOf(held, before.get(keyOf(held)), moments.get(held.meetingId) as Date),
    );
    const told = facts.filter(isChange);
    if (told.length > 0) await announce(tx, attended, told);
  });
}

/** A person may be expected at several meetings under one identifier. */
const keyOf = ({ meetingId, subjectId }: { meetingId: string; subjectId: string }): string =>
  `${meetingId} ${subjectId}`;

function timely({ meetingId, notes, by, now, isLast }: Sent, before: ReadonlyMap<string, Held>): KeptNote[] {
  return setBack(notes, now).map((note) => {
    const name = note.kind === 'walk_in' ? note.name : null;
    const kept = { ...note, name, meetingId, by, savedAt: now };
    const known = isLast ? before.get(keyOf(kept)) : undefined;
    return known ? { ...kept, notedAt: after(known, now) } : kept;
  });
}

const after = ({ notedAt }: Held, now: Date): Date => (now > notedAt ? now : new Date(notedAt.getTime() + 1));

const heldFrom = ({ id, by: _, savedAt: __, isPresumed = false, ...note }: KeptNote): Held => ({
  ...note,
  noteId: id,
  isPresumed,
});

const factOf = (
  { meetingId, subjectId, kind, state, people }: Held,
  known: Held | undefined,
  now: Date,
): Attended => ({
  meetingId,
  subjectId,
  kind,
  before: known ? { state: known.state, people: known.people } : { state: 'unknown', people },
  after: { state, people },
  now,
});

const isChange = ({ before, after }: Attended): boolean =>
  before.state !== after.state || before.people !== after.people;
