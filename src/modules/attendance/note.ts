import { defineEvent } from '#platform/events';

export type AttendanceState = 'present' | 'absent' | 'unknown';

/** What a device noted of one person, or of some who came without registering. */
export interface Note {
  /** Made by the device: sent twice, it counts once. */
  id: string;
  subjectId: string;
  kind: 'expected' | 'walk_in';
  /** Of a walk-in; whoever is expected is named by the module that expects her. */
  name: string | null;
  /** How many people: one, but for walk-ins that are only counted. */
  people: number;
  state: AttendanceState;
  notedAt: Date;
  /** Nobody noted her: she was still unknown when the list was closed. */
  isPresumed?: boolean;
}

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

/**
 * What somebody noted counts more than what was presumed of her. Of two notes alike the later counts; at one instant, the
 * one with the higher identifier, on every device alike.
 */
export function outweighs(
  one: Pick<Note, 'notedAt' | 'id' | 'isPresumed'>,
  other: { notedAt: Date; noteId: string; isPresumed: boolean },
): boolean {
  const isPresumed = one.isPresumed === true;
  if (isPresumed !== other.isPresumed) return other.isPresumed;
  return one.notedAt.getTime() !== other.notedAt.getTime()
    ? one.notedAt > other.notedAt
    : one.id > other.noteId;
}

/** A device whose clock is ahead does not win for days: all that it sends is set back together, in its own order. */
export function setBack(notes: readonly Note[], now: Date): Note[] {
  const latest = Math.max(...notes.map(({ notedAt }) => notedAt.getTime()), 0);
  const ahead = Math.max(0, latest - now.getTime());
  return notes.map((note) => ({ ...note, notedAt: new Date(note.notedAt.getTime() - ahead) }));
}
