import { isDeepStrictEqual } from 'node:util';
import {
  type Binding,
  type Book,
  type BookLines,
  bindBook,
  changesBetween,
  type Entry,
  printerFile,
  typeset,
  typesetProof,
  withWhoAgrees,
} from '#modules/booklet';
import { type Database, inTransaction, schemaOf } from '#platform/database/deed';
import type { Files } from '#platform/files/files';
import { keepFile } from '#platform/files/keep-file';
import { dateOf, startOfDay } from '#platform/time';

import { bookBefore, bookOf, lockEdition, markFrozen, nextNumber } from './store.ts';

/** A book as it would be frozen now, with what changed since the last one. */
export async function bookNow(db: Database, binding: Binding): Promise<Book> {
  const [book, before] = await Promise.all([bindBook(db, binding), bookBefore(db, binding.edition.year)]);
  return { ...book, changes: before && changesBetween(before, book) };
}

/** What the booklet is today: the same bytes until something changes, or the day does. */
export async function draftOf(db: Database, files: Files, binding: Binding): Promise<Uint8Array> {
  const book = await bookNow(db, binding);
  return readingOf(db, files, book, dayOf(binding));
}

/** A frozen edition again, from what was frozen; null when its words were taken out. */
export async function frozenAgain(
  db: Database,
  files: Files,
  { year, frozenAt }: Dated,
): Promise<Uint8Array | null> {
  const book = await bookOf(db, year);
  return book && readingOf(db, files, book, frozenAt);
}

/** A book to be read, as it was at a moment. */
export const readingOf = (db: Database, files: Files, book: Book, madeAt: Date): Promise<Uint8Array> =>
  typeset(book, { madeAt, use: 'reading', pictureOf: picturesOf(db, files) });

interface Dated {
  year: number;
  frozenAt: Date;
}

/** The printer’s file of a frozen edition, or of what the booklet is today; null when its words were taken out. */
export async function masterOf(
  db: Database,
  files: Files,
  binding: Binding,
  frozenAt: Date | null,
): Promise<Uint8Array | null> {
  const frozen = frozenAt && (await bookOf(db, binding.edition.year));
  // Whoever took her agreement back is not printed again.
  const book = frozenAt ? frozen && (await withWhoAgrees(db, frozen, binding)) : await bookNow(db, binding);
  const madeAt = frozenAt ?? dayOf(binding);
  return book && printerFile(book, { madeAt, pictureOf: picturesOf(db, files) });
}

/** One entry of a book as it will be printed. */
export const proofOf = (
  db: Database,
  files: Files,
  binding: Binding,
  { book, entry }: { book: BookLines; entry: Entry },
) => typesetProof(book, entry, { madeAt: dayOf(binding), pictureOf: picturesOf(db, files) });

const dayOf = ({ now, network }: Binding): Date => startOfDay(dateOf(now, network.zone), network.zone);

/** An edition as it would be frozen: composed before anybody is made to wait for it. */
export interface SetEdition {
  book: Book;
  frozenAt: Date;
  pdf: Uint8Array;
}

/** Composes what is to be frozen: it may take a while, and holds nothing meanwhile. */
export async function setEdition(db: Database, files: Files, binding: Binding): Promise<SetEdition> {
  const book = await numberedBook(db, binding);
  const frozenAt = binding.now;
  const pdf = await readingOf(db, files, book, frozenAt);
  return { book, frozenAt, pdf };
}

type Freezing = { refusal: 'frozen' | 'unknown' | 'moved' } | { refusal: null; sha256: string };

/** Freezes an edition as it was composed: numbered, with its words and its PDF kept, it never changes again. */
export const freezeEdition = (
  db: Database,
  files: Files,
  binding: Binding,
  { book, frozenAt, pdf }: SetEdition,
): Promise<Freezing> =>
  inTransaction(db, async (tx) => {
    const edition = await lockEdition(tx, binding.edition.year);
    if (!edition) return { refusal: 'unknown' };
    if (edition.frozenAt !== null) return { refusal: 'frozen' };
    const now = await numberedBook(tx, { ...binding, edition });
    if (!isDeepStrictEqual(now, book)) return { refusal: 'moved' };
    const sha256 = await keepFile(tx, files, pdf);
    const number = now.edition.number as number;
    await markFrozen(tx, edition.year, { number, frozenAt, sha256, bytes: pdf.length, book });
    return { refusal: null, sha256 };
  });

const numberedBook = async (db: Database, binding: Binding): Promise<Book> =>
  bookNow(db, { ...binding, edition: { ...binding.edition, number: await nextNumber(db) } });

const picturesOf = (db: Database, files: Files) => (file: string) => files.get(schemaOf(db), file);
