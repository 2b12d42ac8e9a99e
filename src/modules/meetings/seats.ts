// Owns: meeting.
import { sql } from 'kysely';
import type { DbOf } from '#platform/database/deed';

type Db = DbOf<'meeting'>;

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
