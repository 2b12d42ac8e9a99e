// Reads: meeting, series, space, commune, attendance_closed.
import { sql } from 'kysely';
import { within } from '#modules/network';
import { type DbOf, tableIn } from '#platform/database/deed';
import type { Scope } from '#platform/scope';

type Db = DbOf<never, 'meeting' | 'series' | 'space' | 'commune' | 'attendanceClosed'>;

export interface HeldMeeting {
  id: string;
  title: string;
  startsAt: Date;
  endsAt: Date;
  spaceName: string;
  spacePhone: string | null;
  seatsTaken: number;
}

interface Asked {
  scope: Scope;
  from: Date;
  to: Date;
}

const held = (db: Db, { scope, from, to }: Asked) => sql`
  select meeting.id, coalesce(meeting.title, series.title) as title, starts_at as "startsAt", ends_at as "endsAt",
    space.name as "spaceName", space.phone as "spacePhone", seats_taken as "seatsTaken"
  from ${tableIn(db, 'meeting')} meeting
    join ${tableIn(db, 'series')} series on series.id = series_id
    join ${tableIn(db, 'space')} space on space.id = meeting.space_id
    join ${tableIn(db, 'commune')} commune on commune.code = space.commune_code
  where meeting.status = 'planned' and series.status <> 'draft'
    and starts_at >= ${from} and starts_at < ${to} and ${within(scope)}`;

/** The first meeting between two instants, in the spaces of a scope. */
export async function firstIn(db: Db, asked: Asked): Promise<HeldMeeting | null> {
  const { rows } = await sql<HeldMeeting>`${held(db, asked)} order by starts_at, meeting.id limit 1`.execute(
    db,
  );
  return rows[0] ?? null;
}

const daysBack = 14;

/**
 * Meetings of the last fortnight that are over and whose list nobody closed, where somebody was expected: some of
 * them, the oldest first, and how many there are.
 */
export async function toClose(
  db: Db,
  { scope, now }: { scope: Scope; now: Date },
  { limit, offset }: { limit: number; offset: number },
): Promise<{ total: number; meetings: HeldMeeting[] }> {
  const from = new Date(now.getTime() - daysBack * 86_400_000);
  const { rows } = await sql<HeldMeeting & { total: number }>`
    select *, count(*) over ()::int as total from (${held(db, { scope, from, to: now })} and ends_at < ${now}
      and seats_taken > 0
      and not exists (select from ${tableIn(db, 'attendanceClosed')} closed where closed.meeting_id = meeting.id)) held
    order by "startsAt", id limit ${limit} offset ${offset}`.execute(db);
  return { total: rows[0]?.total ?? 0, meetings: rows };
}
