// Owns: exchanged_resource, exchanged_collection, exchange_file.
import { sql } from 'kysely';
import { type DbOf, schemaOf } from '#platform/database/deed';

type Db = DbOf<'exchangedResource' | 'exchangedCollection' | 'exchangeFile'>;

export interface Exchanged {
  /** The resource or the collection here. */
  id: string;
  sourceId: string;
  record: string;
  version: number;
  at: Date;
}

export interface ExchangedCollection extends Exchanged {
  itemsVersion: number;
}

/** What came from elsewhere under some names; without any, all of it. */
export const exchangedResources = (db: Db, names: readonly string[] | null): Promise<Exchanged[]> =>
  db
    .selectFrom('exchangedResource')
    .select(['resourceId as id', 'sourceId', 'record', 'version', 'at'])
    .where(sql<boolean>`(${names}::text[] is null or source_id = any(${names}::text[]))`)
    .execute();

export const exchangedCollections = (
  db: Db,
  names: readonly string[] | null,
): Promise<ExchangedCollection[]> =>
  db
    .selectFrom('exchangedCollection')
    .select(['collectionId as id', 'sourceId', 'record', 'version', 'itemsVersion', 'at'])
    .where(sql<boolean>`(${names}::text[] is null or source_id = any(${names}::text[]))`)
    .execute();

/** What came of one resource, if it came from elsewhere. */
export const recordOf = async (db: Db, resourceId: string): Promise<string | undefined> =>
  (
    await db
      .selectFrom('exchangedResource')
      .select('record')
      .where('resourceId', '=', resourceId)
      .executeTakeFirst()
  )?.record;

export const keepResource = async (db: Db, { id, ...kept }: Exchanged): Promise<void> => {
  await db
    .insertInto('exchangedResource')
    .values({ resourceId: id, ...kept })
    .onConflict((conflict) => conflict.column('resourceId').doUpdateSet(kept))
    .execute();
};

export const keepCollection = async (db: Db, { id, ...kept }: ExchangedCollection): Promise<void> => {
  await db
    .insertInto('exchangedCollection')
    .values({ collectionId: id, ...kept })
    .onConflict((conflict) => conflict.column('collectionId').doUpdateSet(kept))
    .execute();
};

/** One file is brought in at a time. */
export const oneAtATime = async (db: Db): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtext(${`${schemaOf(db)} exchange`}))`.execute(db);
};

export interface SentFile {
  sentBy: string;
  spaceId: string | null;
  name: string;
  body: string;
  at: Date;
}

export const insertFile = async (db: Db, file: SentFile): Promise<string> =>
  (await db.insertInto('exchangeFile').values(file).returning('id').executeTakeFirstOrThrow()).id;

/** Only whoever sent it opens it. */
export const fileOf = (db: Db, id: string, sentBy: string): Promise<SentFile | undefined> =>
  db
    .selectFrom('exchangeFile')
    .select(['sentBy', 'spaceId', 'name', 'body', 'at'])
    .where('id', '=', id)
    .where('sentBy', '=', sentBy)
    .executeTakeFirst();

/** Takes it out: whoever comes second finds nothing. */
export const takeFile = (db: Db, id: string, sentBy: string): Promise<SentFile | undefined> =>
  db
    .deleteFrom('exchangeFile')
    .where('id', '=', id)
    .where('sentBy', '=', sentBy)
    .returning(['sentBy', 'spaceId', 'name', 'body', 'at'])
    .executeTakeFirst();

export const deleteFilesBefore = async (db: Db, day: Date): Promise<number> => {
  const { numDeletedRows } = await db.deleteFrom('exchangeFile').where('at', '<', day).executeTakeFirst();
  return Number(numDeletedRows);
};
