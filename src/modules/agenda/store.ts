// Reads: meeting, series, space, commune.
import { type RawBuilder, sql } from 'kysely';
import { type DbOf, tableIn } from '#platform/database/deed';
import { type Places, statement } from '#platform/database/statement';
import { arc } from '#platform/geo/arc';
import type { IsoDate } from '#platform/time';
import type { ListedMeeting } from './listed.ts';

type Db = DbOf<never, 'meeting' | 'series' | 'space' | 'commune'>;

/** What the database is asked; nothing asked is null. */
export interface Question {
  from: Date;
  to: Date;
  /** Meetings that are over by then are left out; null: none is. */
  after: Date | null;
  /** The page begins with this day: those before are only counted. */
  listFrom: Date;
  zone: string;
  latitude: number | null;
  longitude: number | null;
  /** How far, as `arcOf` has it. */
  reach: number | null;
  theme: string | null;
  levels: readonly string[] | null;
  public: string | null;
  onlyFree: boolean;
  spaceId: string | null;
  seriesId: string | null;
  /** The series that were cut from one another. */
  cycle: string | null;
  /** Series that she leads, or that have a date in these spaces; nobody: of anybody. */
  ledBy: string | null;
  orIn: readonly string[] | null;
  limit: number;
  offset: number;
}

export interface Answered {
  /** How many are not cancelled; what is on for two days is one. */
  total: number;
  /** How many of them the pages list. */
  listed: number;
  /** How many meetings that are not cancelled each day has; a day without any is not there. */
  days: Map<IsoDate, number>;
  meetings: ListedMeeting[];
}

interface Row {
  total: number;
  listed: number;
  days: { day: IsoDate; planned: number }[] | null;
  meetings: (Omit<ListedMeeting, 'startsAt' | 'endsAt'> & { startsAt: string; endsAt: string })[] | null;
}

/** The meetings of a period, a page of them, and how many each day has: one question. */
export async function listMeetings(db: Db, question: Question): Promise<Answered> {
  const [row] = await list(db, question);
  const days = row?.days ?? [];
  return {
    total: row?.total ?? 0,
    listed: row?.listed ?? 0,
    days: new Map(days.map(({ day, planned }) => [day, planned])),
    meetings: (row?.meetings ?? []).map(dated),
  };
}

const dated = (row: NonNullable<Row['meetings']>[number]): ListedMeeting => ({
  ...row,
  startsAt: new Date(row.startsAt),
  endsAt: new Date(row.endsAt),
});

const list = statement<Db, Question, Row>(
  (db, asked) => sql`
    with met as materialized (${met(db, asked)}),
    listed as (select * from met where "startsAt" >= ${asked.listFrom}::timestamptz
      or (${isLong} and "endsAt" > ${asked.listFrom}::timestamptz)),
    shown as (select * from listed order by "startsAt", "spaceName", id limit ${asked.limit} offset ${asked.offset})
    select
      (select count(*)::int from listed) as listed,
      (select count(*)::int from met where status = 'planned') as total,
      (select json_agg(json_build_object('day', day, 'planned', planned)) from (
        select day, count(*)::int as planned from (${daysHeld(asked)}) held group by day) each_day) as days,
      (select json_agg(shown order by "startsAt", "spaceName", id) from shown) as meetings`,
);

/** As the index `meeting_long` has it. */
const isLong = sql`"endsAt" - "startsAt" > interval '12 hours'`;

/** Each day of the period on which something is on: once for what is over within its day, which is nearly all. */
const daysHeld = ({ from, to, zone }: Places<Question>): RawBuilder<unknown> => sql`
  select ("startsAt" at time zone ${zone}::text)::date as day from met where status = 'planned' and not ${isLong}
  union all
  select generate_series(
    date_trunc('day', greatest("startsAt", ${from}::timestamptz) at time zone ${zone}::text),
    (least("endsAt", ${to}::timestamptz) - interval '1 second') at time zone ${zone}::text, interval '1 day')::date
  from met where status = 'planned' and ${isLong}`;

/** The meetings that visitors see: announced, and not in a space whose page is not public. */
export const met = (db: Db, asked: Places<Question>): RawBuilder<unknown> => sql`
  select meeting.id, number, series_id as "seriesId", ordinal, starts_at as "startsAt", ends_at as "endsAt",
    meeting.status, reason, starts_at <> planned_at as "isMoved", coalesce(meeting.title, series.title) as title,
    level, theme, price_cents as "priceCents", registration, meeting.seats, seats_taken as "seatsTaken",
    coalesce(meeting.place, series.place) as place, space.name as "spaceName", space.slug as "spaceSlug",
    commune.name as "communeName",
    case when is_cycle then (select max(other.ordinal) from ${tableIn(db, 'meeting')} other
      join ${tableIn(db, 'series')} cut on cut.id = other.series_id
      where cut.cycle = series.cycle and cut.is_cycle) end as total
  from ${tableIn(db, 'meeting')} meeting
    join ${tableIn(db, 'series')} series on series.id = series_id
    left join ${tableIn(db, 'space')} space on space.id = meeting.space_id
    left join ${tableIn(db, 'commune')} commune on commune.code = space.commune_code
  where (starts_at >= ${asked.from}::timestamptz
      or (ends_at - starts_at > interval '12 hours' and ends_at > ${asked.from}::timestamptz))
    and starts_at < ${asked.to}::timestamptz
    and (${asked.after}::timestamptz is null or ends_at > ${asked.after}::timestamptz)
    and series.status <> 'draft'
    and (space.id is null or space.status = 'published')
    and (${asked.spaceId}::uuid is null or meeting.space_id = ${asked.spaceId}::uuid)
    and (${asked.seriesId}::uuid is null or series_id = ${asked.seriesId}::uuid)
    and (${asked.cycle}::uuid is null or series.cycle = ${asked.cycle}::uuid)
    and (${asked.ledBy}::uuid is null or series_id in (
      select id from ${tableIn(db, 'series')} where led_by = ${asked.ledBy}::uuid
      union select series_id from ${tableIn(db, 'meeting')} where space_id = any(${asked.orIn}::uuid[])
        and starts_at >= ${asked.from}::timestamptz and starts_at < ${asked.to}::timestamptz))
    and (${asked.theme}::text is null or theme = ${asked.theme}::text)
    and (${asked.levels}::text[] is null or level = any(${asked.levels}::text[]))
    and (${asked.public}::text is null or series.publics = '{}' or series.publics @> array[${asked.public}::text])
    and (not ${asked.onlyFree}::boolean
      or (meeting.status = 'planned' and (meeting.seats is null or seats_taken < meeting.seats)))
    and (${asked.reach}::float8 is null or ${nearness(asked)} <= ${asked.reach}::float8)`;

/** `arc` names its columns plainly, and communes have them too. */
const nearness = (asked: Places<Question>): RawBuilder<number> =>
  sql<number>`(select ${arc(asked)} from (values (space.latitude, space.longitude)) at (latitude, longitude))`;
