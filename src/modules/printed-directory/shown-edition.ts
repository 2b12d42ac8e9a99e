import { createHash } from 'node:crypto';
import { type Binding, type Book, withWhoAgrees } from '#modules/booklet';
import { type Database, schemaOf } from '#platform/database/deed';
import type { Files } from '#platform/files/files';
import type { Edition } from './edition.ts';
import { readingOf } from './make-edition.ts';
import { bookOf } from './store.ts';

/**
 * The PDF of a frozen edition as the public may read it: the one that was kept or, once somebody whom it names took her
 * agreement back, the same book without her. Null when nothing is kept of it.
 */
export async function shownOf(
  db: Database,
  files: Files,
  { year, sha256, frozenAt }: Edition,
  binding: Pick<Binding, 'modules' | 'now' | 'network'>,
): Promise<Uint8Array | null> {
  const book = await bookOf(db, year);
  if (!book || !sha256 || !frozenAt) return null;
  const shown = await withWhoAgrees(db, book, binding);
  if (shown === book) return files.get(schemaOf(db), sha256);
  return composedOnce(shown, () => readingOf(db, files, shown, frozenAt));
}

const mostKept = 4;
const kept = new Map<string, Promise<Uint8Array>>();

/** The public may ask for it often, and it changes as rarely as somebody leaves. */
function composedOnce(book: Book, compose: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const name = createHash('sha256').update(JSON.stringify(book)).digest('hex');
  const pdf = kept.get(name) ?? compose();
  kept.delete(name);
  kept.set(name, pdf);
  pdf.catch(() => kept.delete(name));
  for (const [oldest] of kept) if (kept.size > mostKept) kept.delete(oldest);
  return pdf;
}
