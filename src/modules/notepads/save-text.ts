import * as Y from 'yjs';
import { type Database, inTransaction } from '#platform/database/deed';
import { mergeTyped } from './merge-typed.ts';
import { sharedOf, textOf, typeInto } from './shared-text.ts';
import { appendChanges, lockNotepad, writtenIn } from './store.ts';
import { latestVersion } from './version-store.ts';
import { writeVersion } from './write-version.ts';

interface Typed {
  text: string;
  /** The change up to which the page that was typed in said the text. */
  seq: number;
  personId: string;
  now: Date;
}

export type Saved =
  | { refusal: 'closed' }
  | {
      refusal: null;
      /** What others wrote since the page was drawn lies between these two; null when nobody did. */
      others: { from: number; to: number } | null;
      hasBroughtBack: boolean;
    };

/** Saves what was typed in a plain field, beside what others wrote meanwhile: neither steps over the other. */
export const saveText = (db: Database, id: string, { text, seq, personId, now }: Typed): Promise<Saved> =>
  inTransaction(db, async (tx) => {
    const notepad = await lockNotepad(tx, id);
    const written = await writtenIn(tx, id);
    if (!notepad || notepad.closedAt || !written) return { refusal: 'closed' };
    const had = await writtenIn(tx, id, Math.min(seq, written.seq));
    const typed = had ? text : await mergedAsTexts(tx, { id, seq, text, updates: written.updates });
    const base = had ?? written;
    const today = sharedOf(written.updates);
    const { update, hasBroughtBack } = mergeTyped(sharedOf(base.updates), today, typed);
    if (update) {
      await appendChanges(tx, id, [{ bytes: update, personId, at: now }]);
      await writeVersion(tx, id, now);
    }
    const others = base.seq < written.seq ? { from: base.seq, to: written.seq } : null;
    return { refusal: null, others, hasBroughtBack };
  });

/** A page that stood open for months: what it stood on is no longer there change by change, and three texts are made one. */
async function mergedAsTexts(
  db: Database,
  { id, seq, text, updates }: { id: string; seq: number; text: string; updates: readonly Uint8Array[] },
): Promise<string> {
  const began = (await latestVersion(db, id, seq))?.text ?? '';
  const base = new Y.Doc();
  typeInto(base, began);
  const [mine, theirs] = [sharedOf([Y.encodeStateAsUpdate(base)]), sharedOf([Y.encodeStateAsUpdate(base)])];
  typeInto(theirs, textOf(sharedOf(updates)));
  mergeTyped(mine, theirs, text);
  return textOf(theirs);
}
