// Owns: notepad, notepad_update, notepad_state. Reads: person.
import { sql } from 'kysely';
import { type DbOf, schemaOf, tableIn } from '#platform/database/deed';
import type { Notepad } from './notepad.ts';

type Db = DbOf<'notepad' | 'notepadUpdate' | 'notepadState', 'person'>;

/** A change as it is kept. */
export interface Change {
  bytes: Uint8Array;
  personId: string | null;
  at: Date;
}

/** All that makes a text, up to one of its changes. */
export interface Written {
  seq: number;
  updates: Uint8Array[];
}

/** Says in every process which notepad changed, and up to which change; zero where anything of it may have. */
export const changesChannel = 'maillage_notepads';

export async function insertNotepad(
  db: Db,
  notepad: Pick<Notepad, 'kind' | 'holderId' | 'title' | 'lang'>,
  now: Date,
): Promise<string> {
  const { id } = await db
    .insertInto('notepad')
    .values({ ...notepad, createdAt: now, changedAt: now })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

const columns = ['id', 'kind', 'holderId', 'title', 'lang', 'createdAt', 'changedAt', 'closedAt'] as const;

export const notepadById = (db: Db, id: string): Promise<Notepad | undefined> =>
  db.selectFrom('notepad').select(columns).where('id', '=', id).$castTo<Notepad>().executeTakeFirst();

/** Holds it until the end of the transaction, so that who saves takes turns. */
export const lockNotepad = (db: Db, id: string): Promise<Notepad | undefined> =>
  db
    .selectFrom('notepad')
    .select(columns)
    .where('id', '=', id)
    .forUpdate()
    .$castTo<Notepad>()
    .executeTakeFirst();

/** Those of a holder, the last written first. */
export const notepadsOf = (
  db: Db,
  kind: string,
  holderId: string,
  shown?: { limit: number; offset: number },
): Promise<Notepad[]> =>
  db
    .selectFrom('notepad')
    .select(columns)
    .where('kind', '=', kind)
    .where('holderId', '=', holderId)
    .orderBy('changedAt', 'desc')
    .orderBy('id')
    .$if(shown !== undefined, (some) => some.limit(shown?.limit ?? 0).offset(shown?.offset ?? 0))
    .$castTo<Notepad>()
    .execute();

export async function countNotepads(db: Db, kind: string, holderId: string): Promise<number> {
  const { count } = await db
    .selectFrom('notepad')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('kind', '=', kind)
    .where('holderId', '=', holderId)
    .executeTakeFirstOrThrow();
  return count;
}

/** Answers whether it was: what is closed keeps its name. */
export async function setTitle(db: Db, id: string, title: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('notepad')
    .set({ title })
    .where('id', '=', id)
    .where('closedAt', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Answers whether it was: what is closed stays. */
export async function deleteNotepad(db: Db, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('notepad')
    .where('id', '=', id)
    .where('closedAt', 'is', null)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Those that only their owner read, and whose owner the network no longer knows. */
export async function eraseOrphans(db: Db, kind: string): Promise<number> {
  const people = tableIn(db, 'person');
  const { numDeletedRows } = await db
    .deleteFrom('notepad')
    .where('kind', '=', kind)
    .where(sql<boolean>`not exists (select from ${people} known where known.id = holder_id)`)
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** All of a holder that is there no more. */
export async function forgetNotepads(db: Db, kind: string, holderId: string): Promise<void> {
  await sql`select set_config('maillage.forgotten_holder', ${holderId}, true)`.execute(db);
  await db.deleteFrom('notepad').where('kind', '=', kind).where('holderId', '=', holderId).execute();
}

/** Nothing is written in it any more; its time of closing stays the first one. */
export async function closeNotepad(db: Db, id: string, now: Date): Promise<void> {
  await db
    .updateTable('notepad')
    .set({ closedAt: now })
    .where('id', '=', id)
    .where('closedAt', 'is', null)
    .execute();
  await tellChanged(db, id);
}

/** Says that who may read or write those of a holder has changed: whoever is writing is asked for again. */
export async function tellAccess(db: Db, kind: string, holderId: string): Promise<void> {
  for (const { id } of await notepadsOf(db, kind, holderId)) await tellChanged(db, id);
}

export async function passNotepads(db: Db, kind: string, from: string, to: string): Promise<void> {
  await db
    .updateTable('notepad')
    .set({ holderId: to })
    .where('kind', '=', kind)
    .where('holderId', '=', from)
    .execute();
}

const tellChanged = (db: Db, id: string): Promise<unknown> =>
  sql`select pg_notify(${changesChannel}, ${`${schemaOf(db)} ${id} 0`})`.execute(db);

/** Adds changes in their order, in one statement; answers the number of the last one, null where nothing is written any more. */
export async function appendChanges(db: Db, id: string, changes: readonly Change[]): Promise<number | null> {
  const [notepad, update] = [tableIn(db, 'notepad'), tableIn(db, 'notepadUpdate')];
  const bytes = changes.map((change) => Buffer.from(change.bytes));
  const people = changes.map(({ personId }) => personId);
  const moments = changes.map(({ at }) => at);
  const { rows } = await sql<{ seq: number }>`
    with grown as (
      update ${notepad} set last_seq = last_seq + ${changes.length}, changed_at = greatest(changed_at, ${moments.at(-1)})
      where id = ${id} and closed_at is null returning last_seq
    ), written as (
      insert into ${update} (notepad_id, seq, bytes, person_id, at)
      select ${id}, last_seq - ${changes.length} + rank, bytes, person_id, at
      from grown, unnest(${bytes}::bytea[], ${people}::uuid[], ${moments}::timestamptz[])
        with ordinality as change (bytes, person_id, at, rank)
    )
    select last_seq as seq, pg_notify(${changesChannel}, ${`${schemaOf(db)} ${id} `}::text || last_seq) from grown`.execute(
    db,
  );
  return rows[0]?.seq ?? null;
}

/** What makes the text up to this change, or up to now; null where what it stood on is gone. */
export async function writtenIn(db: Db, id: string, upTo: number | null = null): Promise<Written | null> {
  const [state, update] = [tableIn(db, 'notepadState'), tableIn(db, 'notepadUpdate')];
  const { rows } = await sql<{ seq: number; bytes: Buffer }>`
    with base as (
      select seq, bytes from ${state} where notepad_id = ${id} and seq <= coalesce(${upTo}::bigint, seq)
      order by seq desc limit 1
    )
    select seq, bytes from base
    union all
    select seq, bytes from ${update}
    where notepad_id = ${id} and seq > coalesce((select seq from base), 0) and seq <= coalesce(${upTo}::bigint, seq)
    order by seq`.execute(db);
  const seq = rows.at(-1)?.seq ?? 0;
  if (upTo !== null && seq !== upTo) return null;
  return { seq, updates: rows.map(({ bytes }) => bytes) };
}

/** The changes after one of them, with who wrote each. */
export const changesAfter = (db: Db, id: string, seq: number): Promise<(Change & { seq: number })[]> =>
  db
    .selectFrom('notepadUpdate')
    .select(['seq', 'bytes', 'personId', 'at'])
    .where('notepadId', '=', id)
    .where('seq', '>', seq)
    .orderBy('seq')
    .execute();

/** Who wrote after one change and up to another, in the order in which they began. */
export async function authorsBetween(db: Db, id: string, after: number, upTo: number): Promise<string[]> {
  const rows = await db
    .selectFrom('notepadUpdate')
    .innerJoin('person', 'person.id', 'personId')
    .select('person.name')
    .where('notepadId', '=', id)
    .where('seq', '>', after)
    .where('seq', '<=', upTo)
    .groupBy('person.name')
    .orderBy((written) => written.fn.min('seq'))
    .execute();
  return rows.map(({ name }) => name);
}

export async function insertState(
  db: Db,
  id: string,
  { seq, bytes }: { seq: number; bytes: Uint8Array },
  at: Date,
): Promise<void> {
  await db
    .insertInto('notepadState')
    .values({ notepadId: id, seq, bytes: Buffer.from(bytes), at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Those with more changes than this since they were last made one. */
export async function muchChanged(db: Db, changes: number): Promise<string[]> {
  const state = tableIn(db, 'notepadState');
  const rows = await db
    .selectFrom('notepad')
    .select('id')
    .where(
      sql<boolean>`last_seq - coalesce((select max(seq) from ${state} where notepad_id = notepad.id), 0) > ${changes}`,
    )
    .execute();
  return rows.map(({ id }) => id);
}

/** Takes out the changes that a state from before this moment holds, and the states older than it. */
export async function dropOldChanges(db: Db, before: Date): Promise<number> {
  const [state, update] = [tableIn(db, 'notepadState'), tableIn(db, 'notepadUpdate')];
  const { numAffectedRows } = await sql`
    with kept as (select notepad_id, max(seq) as seq from ${state} where at < ${before} group by 1),
    states as (delete from ${state} old using kept where old.notepad_id = kept.notepad_id and old.seq < kept.seq)
    delete from ${update} gone using kept where gone.notepad_id = kept.notepad_id and gone.seq <= kept.seq`.execute(
    db,
  );
  return Number(numAffectedRows ?? 0n);
}
