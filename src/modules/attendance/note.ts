import { z } from 'zod';
import { defineEvent } from '#platform/events';

export type AttendanceState = 'present' | 'absent' | 'unknown';

/** What a device noted of one person, or of some who came without registering. */
export interface Note {
  /** Made by the device: sent twice, it counts once. */
  id: string;
  subjectId: string;
  kind: 'expected' | 'walk_in';
  name: string | null;
  /** How many people: one, but for walk-ins that are only counted. */
  people: number;
  state: AttendanceState;
  notedAt: Date;
}

/** The most that a device sends at once. */
const mostNotes = 1000;

const NoteSent = z
  .object({
    id: z.guid(),
    subjectId: z.guid(),
    kind: z.enum(['expected', 'walk_in']),
    name: z.string().trim().min(1).max(140).nullable().default(null),
    people: z.int().min(0).max(500).default(1),
    state: z.enum(['present', 'absent', 'unknown']),
    notedAt: z.iso.datetime().transform((text) => new Date(text)),
  })
  .refine(({ kind, people }) => kind === 'walk_in' || people === 1);

export const NotesSent = z.object({ notes: z.array(NoteSent).max(mostNotes) });

/** Somebody came, or did not, or it was corrected; `before` is what held until then. */
export interface Attended {
  meetingId: string;
  subjectId: string;
  kind: Note['kind'];
  before: { state: AttendanceState; people: number };
  after: { state: AttendanceState; people: number };
  now: Date;
}

/** Announced once for all that one sending changed, be it a tap or the lists of a year. */
export const attended = defineEvent<readonly Attended[]>('attendance.attended');

/** The later note counts; of two at one instant, the one with the higher identifier, on every device alike. */
export const isLater = (
  one: Pick<Note, 'notedAt' | 'id'>,
  other: { notedAt: Date; noteId: string },
): boolean =>
  one.notedAt.getTime() !== other.notedAt.getTime() ? one.notedAt > other.notedAt : one.id > other.noteId;

/** A device whose clock is ahead does not win for days: all that it sends is set back together, in its own order. */
export function setBack(notes: readonly Note[], now: Date): Note[] {
  const latest = Math.max(...notes.map(({ notedAt }) => notedAt.getTime()), 0);
  const ahead = Math.max(0, latest - now.getTime());
  return notes.map((note) => ({ ...note, notedAt: new Date(note.notedAt.getTime() - ahead) }));
}
