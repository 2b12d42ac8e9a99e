import * as Y from 'yjs';
import { type Database, inTransaction } from '#platform/database/deed';
import { langOf } from '#platform/database/language';
import type { Notepad } from './notepad.ts';
import { typeInto } from './shared-text.ts';
import { appendChanges, insertNotepad } from './store.ts';
import { writeVersion } from './write-version.ts';

export interface NewNotepad extends Pick<Notepad, 'kind' | 'holderId' | 'title'> {
  /** What it begins with, in Markdown. */
  text: string;
  personId: string | null;
  now: Date;
}

/** A notepad of a holder; answers its id. */
export const createNotepad = (
  db: Database,
  { kind, holderId, title, text, personId, now }: NewNotepad,
): Promise<string> =>
  inTransaction(db, async (tx) => {
    const lang = await langOf(tx);
    const id = await insertNotepad(tx, { kind, holderId, title, lang }, now);
    const bytes = typeInto(new Y.Doc(), text);
    if (bytes) await appendChanges(tx, id, [{ bytes, personId, at: now }]);
    await writeVersion(tx, id, now);
    return id;
  });
