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
  seatsTaken: number;
}

interface Asked {
  scope: Scope;
  from: Date;
  to: Date;
}

const held = (db: Db, { scope, from, to }: Asked) => sql`
  select meeting.id, coalesce(meeting.title, series.title) as title, starts_at as "startsAt", ends_at as "endsAt",
    space.name as "spaceName", seats_taken as "seatsTaken"
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

/** Meetings that are over and whose list nobody closed, where somebody was expected; the oldest first. */
export async function toClose(db: Db, asked: Asked & { now: Date }, limit: number): Promise<HeldMeeting[]> {
  const { rows } = await sql<HeldMeeting>`
    ${held(db, asked)} and ends_at < ${asked.now} and seats_taken > 0
      and not exists (select from ${tableIn(db, 'attendanceClosed')} closed where closed.meeting_id = meeting.id)
    order by starts_at, meeting.id limit ${limit}`.execute(db);
  return rows;
}
