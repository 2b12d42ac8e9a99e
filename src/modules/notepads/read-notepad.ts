import type { Database } from '#platform/database/deed';
import type { Notepad } from './notepad.ts';
import { sharedOf, textOf } from './shared-text.ts';
import { notepadById, writtenIn } from './store.ts';

/** A notepad with what it says now, in Markdown, and the number of its latest change. */
export async function readNotepad(
  db: Database,
  id: string,
): Promise<(Notepad & { text: string; seq: number }) | null> {
  const notepad = await notepadById(db, id);
  const written = notepad && (await writtenIn(db, id));
  if (!notepad || !written) return null;
  return { ...notepad, text: textOf(sharedOf(written.updates)), seq: written.seq };
}

/** What it said after one of its changes; null where that is too long ago. */
export async function textAt(db: Database, id: string, seq: number): Promise<string | null> {
  const written = await writtenIn(db, id, seq);
  return written && textOf(sharedOf(written.updates));
}
