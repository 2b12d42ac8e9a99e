// Owns: questioned_meeting. Reads: meeting, series, special_hours, space, commune.
import { sql } from 'kysely';
import { within } from '#modules/network';
import { type DbOf, tableIn } from '#platform/database/deed';
import type { Scope } from '#platform/scope';

type Db = DbOf<'questionedMeeting', 'meeting' | 'series' | 'specialHours' | 'space' | 'commune'>;

export interface QuestionedMeeting {
  id: string;
  title: string;
  startsAt: Date;
  endsAt: Date;
  seatsTaken: number;
  /** Why the space is closed then. */
  reason: string | null;
}

/** The meetings of a space that are planned between two instants. */
export const plannedBetween = (
  db: Db,
  spaceId: string,
  { from, to }: { from: Date; to: Date },
): Promise<{ id: string; startsAt: Date; endsAt: Date }[]> =>
  db
    .selectFrom('meeting')
    .select(['id', 'startsAt', 'endsAt'])
    .where('spaceId', '=', spaceId)
    .where('status', '=', 'planned')
    .where('endsAt', '>', from)
    .where('startsAt', '<', to)
    .execute();

export async function question(
  db: Db,
  rows: readonly { meetingId: string; closingId: string }[],
): Promise<void> {
  if (rows.length > 0) await db.insertInto('questionedMeeting').values(rows).execute();
}

/** A meeting that was moved away from its closing is no question, wherever it was moved from. */
const stillQuestioned = (db: Db, now: Date, zone: string) => sql`
  from ${tableIn(db, 'questionedMeeting')} q
    join ${tableIn(db, 'meeting')} meeting on meeting.id = q.meeting_id
    join ${tableIn(db, 'specialHours')} closing on closing.id = q.closing_id
    join ${tableIn(db, 'series')} series on series.id = meeting.series_id
    join ${tableIn(db, 'space')} space on space.id = meeting.space_id
    join ${tableIn(db, 'commune')} commune on commune.code = space.commune_code
  where meeting.status = 'planned' and meeting.ends_at > ${now}
    and (meeting.starts_at at time zone ${zone}::text)::date <= closing.to_day
    and (meeting.ends_at at time zone ${zone}::text)::date >= closing.from_day`;

/** The questioned meetings of a space, the next first. */
export async function questionedIn(
  db: Db,
  spaceId: string,
  { now, zone }: { now: Date; zone: string },
): Promise<QuestionedMeeting[]> {
  const { rows } = await sql<QuestionedMeeting>`
    select meeting.id, coalesce(meeting.title, series.title) as title, meeting.starts_at, meeting.ends_at,
      meeting.seats_taken, min(closing.reason) as reason
    ${stillQuestioned(db, now, zone)} and space.id = ${spaceId}
    group by meeting.id, series.title order by meeting.starts_at, meeting.id`.execute(db);
  return rows;
}

/** Whether a meeting is questioned, with why its space is closed then. */
export async function questionOn(
  db: Db,
  meetingId: string,
  { now, zone }: { now: Date; zone: string },
): Promise<{ reason: string | null } | null> {
  const { rows } = await sql<{ reason: string | null }>`
    select closing.reason ${stillQuestioned(db, now, zone)} and meeting.id = ${meetingId}
    order by closing.from_day limit 1`.execute(db);
  return rows[0] ?? null;
}

/** The spaces of somebody that have questioned meetings, with how many. */
export async function questionedSpaces(
  db: Db,
  scope: Scope,
  { now, zone }: { now: Date; zone: string },
): Promise<{ id: string; name: string; count: number }[]> {
  const { rows } = await sql<{ id: string; name: string; count: number }>`
    select space.id, space.name, count(distinct meeting.id)::int as count
    ${stillQuestioned(db, now, zone)} and ${within(scope)}
    group by space.id, space.name order by min(meeting.starts_at), space.name limit 20`.execute(db);
  return rows;
}

/** Whether another meeting of the same workshop, or of the same person, is at the time of this one. */
export async function isInTheWay(db: Db, meetingId: string): Promise<boolean> {
  const { rows } = await sql`
    select from ${tableIn(db, 'meeting')} meeting
      join ${tableIn(db, 'series')} series on series.id = meeting.series_id,
      ${tableIn(db, 'meeting')} other join ${tableIn(db, 'series')} beside on beside.id = other.series_id
    where meeting.id = ${meetingId} and other.id <> meeting.id and other.status = 'planned'
      and other.starts_at < meeting.ends_at and meeting.starts_at < other.ends_at
      and (beside.cycle = series.cycle or beside.led_by = series.led_by) limit 1`.execute(db);
  return rows.length > 0;
}

/** Somebody said what becomes of it. */
export async function settle(db: Db, meetingId: string): Promise<void> {
  await db.deleteFrom('questionedMeeting').where('meetingId', '=', meetingId).execute();
}
