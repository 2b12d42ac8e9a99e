// Owns: sending, sending_part.
import { sql } from 'kysely';
import { type DbOf, schemaOf } from '#platform/database/deed';
import type { Sending } from './sending.ts';

type Db = DbOf<'sending' | 'sendingPart'>;

const columns = ['id', 'personId', 'name', 'sha256', 'kind'] as const;

/** One of hers; another person's is none. */
export const sendingOf = (db: Db, personId: string, id: string): Promise<Sending | undefined> =>
  select(db, personId, id).executeTakeFirst();

/** The same, held: two parts that come at once follow each other. */
export const lockSending = (db: Db, personId: string, id: string): Promise<Sending | undefined> =>
  select(db, personId, id).forUpdate().executeTakeFirst();

const select = (db: Db, personId: string, id: string) =>
  db
    .selectFrom('sending')
    .select(columns)
    .select([sql<number>`bytes::float8`.as('bytes'), sql<number>`received::float8`.as('received')])
    .where('id', '=', id)
    .where('personId', '=', personId);

/** How many bytes somebody has on their way. Until this transaction ends she begins no other. */
export async function bytesOnTheirWay(db: Db, personId: string): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtext(${`${schemaOf(db)} sendings of ${personId}`}))`.execute(db);
  const { bytes } = await db
    .selectFrom('sending')
    .select(sql<number>`coalesce(sum(bytes), 0)::float8`.as('bytes'))
    .where('personId', '=', personId)
    .executeTakeFirstOrThrow();
  return bytes;
}

export const insertSending = async (
  db: Db,
  sending: { personId: string; name: string; bytes: number; lastAt: Date },
): Promise<string> =>
  (await db.insertInto('sending').values(sending).returning('id').executeTakeFirstOrThrow()).id;

export async function insertPart(
  db: Db,
  { id, received }: Sending,
  part: { sha256: string; length: number; now: Date },
): Promise<void> {
  await db
    .insertInto('sendingPart')
    .values({ sendingId: id, startsAt: received, sha256: part.sha256 })
    .execute();
  await db
    .updateTable('sending')
    .set({ received: received + part.length, lastAt: part.now })
    .where('id', '=', id)
    .execute();
}

/** The files of its parts, in their order. */
export const partsOf = async (db: Db, id: string): Promise<string[]> =>
  (
    await db
      .selectFrom('sendingPart')
      .select('sha256')
      .where('sendingId', '=', id)
      .orderBy('startsAt')
      .execute()
  ).map(({ sha256 }) => sha256);

/** It is whole: its parts are no longer needed. */
export async function makeWhole(db: Db, id: string, whole: { sha256: string; kind: string }): Promise<void> {
  await db.deleteFrom('sendingPart').where('sendingId', '=', id).execute();
  await db.updateTable('sending').set(whole).where('id', '=', id).execute();
}

export async function removeSending(db: Db, id: string): Promise<void> {
  await db.deleteFrom('sending').where('id', '=', id).execute();
}

/** Of those to which nothing came since; answers how many. */
export async function removeOlder(db: Db, before: Date): Promise<number> {
  const { numDeletedRows } = await db.deleteFrom('sending').where('lastAt', '<', before).executeTakeFirst();
  return Number(numDeletedRows);
}

/** The files that are on their way: the parts, and what is whole and waits for its form. */
export async function filesOnTheirWay(db: Db): Promise<string[]> {
  const parts = await db.selectFrom('sendingPart').select('sha256').execute();
  const whole = await db.selectFrom('sending').select('sha256').where('sha256', 'is not', null).execute();
  return [...parts, ...whole].flatMap(({ sha256 }) => sha256 ?? []);
}
