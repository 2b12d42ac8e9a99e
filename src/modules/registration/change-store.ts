// Owns: registration_meeting. Reads: meeting.
import { sql } from 'kysely';
import type { DbOf } from '#platform/database/deed';

type Db = DbOf<'registrationMeeting', 'meeting'>;

export type Untold = 'moved' | 'cancelled' | 'restored';

/** A meeting that moves is reminded of again. */
export async function noteUntold(db: Db, meetingId: string, untold: Untold, from: Date): Promise<void> {
  await db
    .updateTable('registrationMeeting')
    .set({
      untold,
      untoldFrom: sql`coalesce(untold_from, ${from})`,
      ...(untold === 'moved' ? { remindedAt: null } : {}),
    })
    .where('meetingId', '=', meetingId)
    .where('state', '<>', 'cancelled')
    .execute();
}

export async function forgetUntold(db: Db, ids: readonly string[]): Promise<void> {
  await db
    .updateTable('registrationMeeting')
    .set({ untold: null, untoldFrom: null })
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute();
}

/** Who has something to be told about a series. */
export async function changedRegistrations(db: Db, seriesId: string): Promise<string[]> {
  const rows = await ofSeries(db, seriesId)
    .select('registrationId')
    .distinct()
    .where('untold', 'is not', null)
    .execute();
  return rows.map(({ registrationId }) => registrationId);
}

/** The meetings of a series, still to come, that somebody waits for. */
export async function waitedFor(db: Db, seriesId: string, now: Date): Promise<string[]> {
  const rows = await ofSeries(db, seriesId)
    .select('meetingId')
    .distinct()
    .where('state', '=', 'waiting')
    .where('startsAt', '>', now)
    .execute();
  return rows.map(({ meetingId }) => meetingId);
}

const ofSeries = (db: Db, seriesId: string) =>
  db
    .selectFrom('registrationMeeting')
    .innerJoin('meeting', 'meeting.id', 'meetingId')
    .where('seriesId', '=', seriesId);

/** Who has a seat in a meeting that begins between two moments and was not reminded; nobody else takes them meanwhile. */
export async function takeUnreminded(
  tx: Db,
  { from, to, most }: { from: Date; to: Date; most: number },
): Promise<{ id: string; registrationId: string }[]> {
  return tx
    .selectFrom('registrationMeeting')
    .innerJoin('meeting', 'meeting.id', 'meetingId')
    .select(['registrationMeeting.id', 'registrationId'])
    .where('startsAt', '>=', from)
    .where('startsAt', '<', to)
    .where('status', '=', 'planned')
    .where('state', '=', 'seat')
    .where('remindedAt', 'is', null)
    .orderBy('startsAt')
    .limit(most)
    .forUpdate('registrationMeeting')
    .skipLocked()
    .execute();
}

export async function noteReminded(tx: Db, ids: readonly string[], now: Date): Promise<void> {
  await tx
    .updateTable('registrationMeeting')
    .set({ remindedAt: now })
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute();
}

/** The meetings among these that somebody registered for, even if she no longer comes: her page tells of them. */
export async function bookedAmong(db: Db, meetingIds: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectFrom('registrationMeeting')
    .select('meetingId')
    .distinct()
    .where('meetingId', '=', sql<string>`any(${meetingIds}::uuid[])`)
    .execute();
  return rows.map(({ meetingId }) => meetingId);
}
