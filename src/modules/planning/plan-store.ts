// Reads: meeting, series, person, space, commune.
import { sql } from 'kysely';
import { within } from '#modules/network';
import { type DbOf, tableIn } from '#platform/database/deed';
import { zoneOf } from '#platform/database/zone';
import type { Scope } from '#platform/scope';
import type { IsoDate } from '#platform/time';

type Db = DbOf<never, 'meeting' | 'series' | 'person' | 'space' | 'commune'>;

export interface PlannedMeeting {
  id: string;
  number: number;
  startsAt: Date;
  endsAt: Date;
  status: 'planned' | 'cancelled';
  reason: string | null;
  title: string;
  ordinal: number;
  total: number | null;
  seats: number | null;
  seatsTaken: number;
  registration: string;
  /** Where, in its own words. */
  place: string | null;
  spaceId: string | null;
  spaceName: string | null;
  communeName: string | null;
  leader: string | null;
}

export interface Planned {
  /** Null: of the network itself. */
  scope: Scope | null;
  from: Date;
  to: Date;
  spaceId?: string | null;
}

/** The meetings of the spaces that somebody looks after, or of the network, from a moment on, in order. */
export async function plannedIn(
  db: Db,
  { scope, from, to, spaceId = null }: Planned,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ total: number; meetings: PlannedMeeting[] }> {
  const { rows } = await sql<PlannedMeeting & { all: number }>`
    select meeting.id, number, starts_at as "startsAt", ends_at as "endsAt", meeting.status, reason,
      coalesce(meeting.title, series.title) as title, ordinal, meeting.seats, seats_taken as "seatsTaken",
      coalesce(meeting.place, series.place) as place, registration, space.id as "spaceId", space.name as "spaceName", commune.name as "communeName",
      person.name as leader, count(*) over ()::int as all,
      case when is_cycle then (select max(other.ordinal) from ${tableIn(db, 'meeting')} other
      join ${tableIn(db, 'series')} cut on cut.id = other.series_id
      where cut.cycle = series.cycle and cut.is_cycle) end as total
    from ${tableIn(db, 'meeting')} meeting
      join ${tableIn(db, 'series')} series on series.id = series_id
      left join ${tableIn(db, 'space')} space on space.id = meeting.space_id
      left join ${tableIn(db, 'commune')} commune on commune.code = space.commune_code
      left join ${tableIn(db, 'person')} person on person.id = led_by
    where ends_at > ${from} and starts_at < ${to} and starts_at > ${new Date(from.getTime() - 15 * 86_400_000)}
      and (${spaceId}::uuid is null or space.id = ${spaceId}::uuid)
      and ${scope === null ? sql<boolean>`meeting.space_id is null` : within(scope)}
    order by starts_at, space.name, meeting.id limit ${limit} offset ${offset}`.execute(db);
  return { total: rows[0]?.all ?? 0, meetings: rows };
}

export interface HeldThen {
  seriesId: string;
  meetingId: string;
  title: string;
  /** The day it was held, in the network's zone. */
  day: IsoDate;
}

/** What a space holds between two instants. */
export async function seriesIn(
  db: Db,
  spaceId: string,
  { from, to }: { from: Date; to: Date },
): Promise<HeldThen[]> {
  const { rows } = await sql<HeldThen>`
    select series.id as "seriesId", meeting.id as "meetingId", series.title,
      (starts_at at time zone ${await zoneOf(db)}::text)::date as day
    from ${tableIn(db, 'meeting')} meeting join ${tableIn(db, 'series')} series on series.id = series_id
    where meeting.space_id = ${spaceId} and starts_at >= ${from} and starts_at < ${to}
    order by starts_at`.execute(db);
  return rows;
}

/** The spaces of a scope, so many at most, by their names. */
export async function spacesHeld(
  db: Db,
  scope: Scope,
  most: number,
): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select space.id, space.name from ${tableIn(db, 'space')} space
      join ${tableIn(db, 'commune')} commune on commune.code = space.commune_code
    where space.status in ('draft', 'published') and ${within(scope)}
    order by space.name collate "fr-x-icu", space.id limit ${most}`.execute(db);
  return rows;
}
