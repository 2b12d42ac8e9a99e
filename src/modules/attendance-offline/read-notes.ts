import { z } from 'zod';
import type { Sent } from '#modules/attendance';
import { NoteSent } from './note-sent.ts';

/** The most that a device sends at once. */
const mostNotes = 1000;

const NotesSent = z.array(z.looseObject({ id: z.guid() })).max(mostNotes);

export interface NotesRead {
  notes: Sent['notes'];
  /** The identifiers of those that cannot be read. */
  refused: string[];
}

/** What a device sent, each note by itself: one that cannot be read stands in nobody's way. Null: no list of notes. */
export function readNotes(sent: unknown): NotesRead | null {
  const list = NotesSent.safeParse(parsed(sent)).data;
  if (!list) return null;
  const read = list.map((one) => ({ id: one.id, note: NoteSent.safeParse(one).data }));
  return {
    notes: read.flatMap(({ note }) => (note ? [{ ...note, notedAt: new Date(note.notedAt) }] : [])),
    refused: read.filter(({ note }) => !note).map(({ id }) => id),
  };
}

function parsed(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return null;
  }
}
