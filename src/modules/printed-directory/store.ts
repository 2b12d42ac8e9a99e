// Owns: edition. Reads: space.
import { sql } from 'kysely';
import type { Book } from '#modules/booklet';
import { type DbOf, type Located, tableIn } from '#platform/database/deed';
import type { Edition, EditionText } from './edition.ts';

type Db = DbOf<'edition', 'space'>;

const columns = [
  'id',
  'year',
  'number',
  'title',
  'motto',
  'editorial',
  'signature',
  'frozenAt',
  'sha256',
  'bytes',
  'forgottenAt',
] as const;

/** All editions, the latest first. */
export const editions = (db: Db): Promise<Edition[]> =>
  db.selectFrom('edition').select(columns).orderBy('year', 'desc').execute();

export const editionOf = (db: Db, year: number): Promise<Edition | undefined> =>
  db.selectFrom('edition').select(columns).where('year', '=', year).executeTakeFirst();

/** The one that is being prepared, if there is one. */
export const openEdition = (db: Db): Promise<Edition | undefined> =>
  db.selectFrom('edition').select(columns).where('frozenAt', 'is', null).executeTakeFirst();

/** The one that is being prepared, else the latest. */
export const latestEdition = async (db: Db): Promise<Edition | undefined> =>
  (await openEdition(db)) ?? (await editions(db))[0];

/** Holds an edition until the end of the transaction, so that it is frozen once, as it then is. */
export const lockEdition = (db: Db, year: number): Promise<Edition | undefined> =>
  db.selectFrom('edition').select(columns).where('year', '=', year).forUpdate().executeTakeFirst();

/** What a frozen edition says. */
export async function bookOf(db: Db, year: number): Promise<Book | null> {
  const row = await db.selectFrom('edition').select('book').where('year', '=', year).executeTakeFirst();
  return (row?.book ?? null) as Book | null;
}

/** The frozen editions whose file is kept, the latest first. */
export const keptEditions = async (db: Db): Promise<Edition[]> =>
  (await editions(db)).filter(({ frozenAt, forgottenAt }) => frozenAt !== null && forgottenAt === null);

/** The latest frozen book of the years before this one. */
export async function bookBefore(db: Db, year: number): Promise<Book | null> {
  const row = await db
    .selectFrom('edition')
    .select('book')
    .where('year', '<', year)
    .where('book', 'is not', null)
    .orderBy('year', 'desc')
    .executeTakeFirst();
  return (row?.book ?? null) as Book | null;
}

export async function insertEdition(
  db: Db,
  edition: Pick<Edition, 'year' | 'title'> & Partial<EditionText>,
): Promise<void> {
  await db.insertInto('edition').values(edition).execute();
}

/** One that was begun by mistake, with what was prepared for it; a frozen one stays. */
export async function deleteOpenEdition(db: Db, year: number): Promise<void> {
  await db.deleteFrom('edition').where('year', '=', year).where('frozenAt', 'is', null).execute();
}

export async function updateText(db: Db, year: number, text: EditionText): Promise<void> {
  await db.updateTable('edition').set(text).where('year', '=', year).execute();
}

export async function nextNumber(db: Db): Promise<number> {
  const row = await db
    .selectFrom('edition')
    .select(({ fn }) => fn.max('number').as('last'))
    .executeTakeFirst();
  return (row?.last ?? 0) + 1;
}

export async function markFrozen(
  db: Db,
  year: number,
  { book, ...frozen }: { number: number; frozenAt: Date; sha256: string; bytes: number; book: Book },
): Promise<void> {
  await db
    .updateTable('edition')
    .set({ ...frozen, book: JSON.stringify(book) })
    .where('year', '=', year)
    .execute();
}

/** The files that the kept editions show: their PDF, and the pictures from which it can be made again. */
export async function filesOfEditions(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('edition')
    .select(['sha256', 'book'])
    .where('book', 'is not', null)
    .execute();
  return rows.flatMap(({ sha256, book }) => [
    ...(sha256 ? [sha256] : []),
    ...(book as Book).groups.flatMap(({ entries }) => entries.flatMap(({ picture }) => picture?.file ?? [])),
  ]);
}

/** Editions frozen before a day keep their year and their hash, nobody's name, and nobody's words. */
export async function forgetBooks(db: Db, before: Date, now: Date): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('edition')
    .set({ book: null, editorial: null, signature: null, forgottenAt: now })
    .where('frozenAt', '<', before)
    .where('book', 'is not', null)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

/** Whoever begins an edition is alone to do so until the end of the transaction. */
export async function lockEditions(db: Located): Promise<void> {
  await sql`lock table ${tableIn(db, 'edition')} in share row exclusive mode`.execute(db);
}

/** How many spaces a booklet of today would hold. */
export async function countPublished(db: Db): Promise<number> {
  const row = await db
    .selectFrom('space')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('status', '=', 'published')
    .executeTakeFirst();
  return Number(row?.count ?? 0);
}
