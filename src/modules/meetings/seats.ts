// Owns: meeting. Reads: series.
import { sql } from 'kysely';
import { type DbOf, tableIn } from '#platform/database/deed';
import type { Meeting } from './series.ts';

type Db = DbOf<'meeting', 'series'>;

export type SeatRefusal = 'full' | 'no_laptop' | 'cancelled';

/** What somebody takes of a meeting. */
export interface Wish {
  meetingId: string;
  withLaptop: boolean;
}

/**
 * Takes one seat in each meeting, or says at which one it cannot. The rows are held in one order, so that two who enrol in
 * the same meetings wait for each other; the database has the last word (`seats_enough`). The caller rolls back.
 */
export async function takeSeats(
  db: Db,
  wishes: readonly Wish[],
): Promise<{ meetingId: string; why: SeatRefusal } | null> {
  for (const { meetingId, withLaptop } of inOrder(wishes)) {
    const taken = await db
      .updateTable('meeting')
      .set({ seatsTaken: sql`seats_taken + 1`, laptopsTaken: sql`laptops_taken + ${withLaptop ? 1 : 0}` })
      .where('id', '=', meetingId)
      .where('status', '=', 'planned')
      .where((one) => one.or([one('seats', 'is', null), one('seatsTaken', '<', one.ref('seats'))]))
      .where((one) => one.or([one.val(!withLaptop), one('laptopsTaken', '<', one.ref('laptops'))]))
      .returning('id')
      .executeTakeFirst();
    if (!taken) return { meetingId, why: await whyNot(db, meetingId) };
  }
  return null;
}

/**
 * Holds meetings until the transaction ends, those of the same cycles included, in the one order in which everybody holds
 * them; nobody moves a cycle meanwhile.
 */
export function holdMeetings(db: Db, ids: readonly string[]): Promise<Meeting[]> {
  const asked = sql<string>`any(${ids}::uuid[])`;
  const cycles = sql<string>`any(array(select id from ${tableIn(db, 'series')} where is_cycle and cycle in
    (select cycle from ${tableIn(db, 'meeting')} one join ${tableIn(db, 'series')} cut on cut.id = one.series_id
      where one.id = ${asked}) order by id for share))`;
  return db
    .selectFrom('meeting')
    .selectAll()
    .where((one) => one.or([one('id', '=', asked), one('seriesId', '=', cycles)]))
    .orderBy('id')
    .forUpdate()
    .execute() as Promise<Meeting[]>;
}

/** Gives back what was taken. */
export async function returnSeats(db: Db, wishes: readonly Wish[]): Promise<void> {
  for (const { meetingId, withLaptop } of inOrder(wishes)) {
    await db
      .updateTable('meeting')
      .set({ seatsTaken: sql`seats_taken - 1`, laptopsTaken: sql`laptops_taken - ${withLaptop ? 1 : 0}` })
      .where('id', '=', meetingId)
      .execute();
  }
}

/** Seats and laptops that were taken of meetings (or given back, below nought) at once; the caller holds them. */
export async function changeSeats(
  db: Db,
  changes: readonly { meetingId: string; seats: number; laptops: number }[],
): Promise<void> {
  await sql`
    update ${tableIn(db, 'meeting')} set seats_taken = seats_taken + change.seats,
      laptops_taken = laptops_taken + change.laptops
    from jsonb_to_recordset(${JSON.stringify(changes)}::jsonb) as change("meetingId" uuid, seats int, laptops int)
    where id = "meetingId"`.execute(db);
}

/**
 * Lends a laptop in each meeting to somebody who has a seat there, or takes it back; false when one of them has none left.
 * The caller holds the meetings, and rolls back.
 */
export async function lendLaptops(db: Db, meetingIds: readonly string[], count: 1 | -1): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('meeting')
    .set({ laptopsTaken: sql`laptops_taken + ${count}` })
    .where('id', '=', sql<string>`any(${meetingIds}::uuid[])`)
    .where(sql<boolean>`laptops_taken + ${count} <= laptops`)
    .executeTakeFirst();
  return Number(numUpdatedRows) === meetingIds.length;
}

const inOrder = (wishes: readonly Wish[]): Wish[] =>
  [...wishes].sort((a, b) => (a.meetingId < b.meetingId ? -1 : 1));

async function whyNot(db: Db, meetingId: string): Promise<SeatRefusal> {
  const meeting = await db
    .selectFrom('meeting')
    .select(['status', 'seats', 'seatsTaken'])
    .where('id', '=', meetingId)
    .executeTakeFirst();
  if (meeting?.status !== 'planned') return 'cancelled';
  return meeting.seats !== null && meeting.seatsTaken >= meeting.seats ? 'full' : 'no_laptop';
}
