// Owns: registration_meeting. Reads: registration, meeting.
import { sql } from 'kysely';
import { type DbOf, tableIn } from '#platform/database/deed';

type Db = DbOf<'registrationMeeting', 'registration' | 'meeting'>;

export type Untold = 'added' | 'moved' | 'cancelled' | 'restored';

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

/** Who has something to be told about a series, of meetings that are not over. */
export async function changedRegistrations(db: Db, seriesId: string, now: Date): Promise<string[]> {
  const rows = await ofSeries(db, seriesId)
    .select('registrationId')
    .distinct()
    .where('untold', 'is not', null)
    .where('endsAt', '>', now)
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

/** Somebody who comes to a whole cycle, and its meetings that she is not in yet. */
export interface Behind {
  registrationId: string;
  withLaptop: boolean;
  hasSeat: boolean;
  whoByEmail: string | null;
  whoByPhone: string | null;
  meetingIds: string[];
}

/** Who comes to a whole cycle and is not in some of its meetings that are to come, in the order in which they came. */
export async function behindIn(
  db: Db,
  cycleIds: readonly string[],
  comingIds: readonly string[],
): Promise<Behind[]> {
  const { rows } = await sql<Behind>`
    select registration.id as "registrationId", with_laptop as "withLaptop", bool_or(booking.state = 'seat') as "hasSeat",
      max(who_by_email) as "whoByEmail", max(who_by_phone) as "whoByPhone", lacks.ids as "meetingIds"
    from ${tableIn(db, 'registration')} registration
      join ${tableIn(db, 'registrationMeeting')} booking on booking.registration_id = registration.id
      cross join lateral (select array_agg(asked.id) as ids from unnest(${comingIds}::uuid[]) asked(id)
        where not exists (select from ${tableIn(db, 'registrationMeeting')} other
          where other.registration_id = registration.id and other.meeting_id = asked.id)) lacks
    where is_whole and forgotten_at is null and booking.state <> 'cancelled' and booking.meeting_id = any(${cycleIds}::uuid[])
      and lacks.ids is not null
    group by registration.id, lacks.ids order by min(arrival)`.execute(db);
  return rows;
}
