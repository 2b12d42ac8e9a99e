// Reads: meeting, series, space, commune.
import { type RawBuilder, sql } from 'kysely';
import { met, type Question } from '#modules/agenda';
import { type DbOf, tableIn } from '#platform/database/deed';
import { statement } from '#platform/database/statement';
import type { FollowedSeries, OddMeeting } from './followed-series.ts';

type Db = DbOf<never, 'meeting' | 'series' | 'space' | 'commune'>;

type Dated<Row> = { [Name in keyof Row]: Row[Name] extends Date ? string : Row[Name] };
type Row = Omit<FollowedSeries, 'first' | 'odd'> & {
  first: Dated<OddMeeting>;
  odd: Dated<OddMeeting>[] | null;
};

/**
 * The series that have a date among those asked, with all their dates that their rule does not say. Where there are more
 * than the limit, those that are over go first, then those whose nearest date is furthest from now.
 */
export const followedSeries = async (db: Db, question: Question, now: Date): Promise<FollowedSeries[]> =>
  (await ask(db, { ...question, nearestTo: now })).map(seriesOf);

/** Those that were announced last, the newest first; the second half of one that was cut is no news. */
export const newestSeries = async (db: Db, question: Question): Promise<FollowedSeries[]> =>
  (await ask(db, { ...question, nearestTo: null }))
    .map(seriesOf)
    .sort((one, other) => other.createdAt.getTime() - one.createdAt.getTime());

const seriesOf = (row: Row): FollowedSeries => ({
  ...row,
  first: dated(row.first),
  odd: (row.odd ?? []).map(dated),
});

const dated = (meeting: Dated<OddMeeting>): OddMeeting => ({
  ...meeting,
  plannedAt: new Date(meeting.plannedAt),
  startsAt: new Date(meeting.startsAt),
  endsAt: new Date(meeting.endsAt),
  changedAt: new Date(meeting.changedAt),
});

const asJson: RawBuilder<unknown> = sql`json_build_object('id', meeting.id, 'number', number, 'plannedAt', planned_at,
  'startsAt', starts_at, 'endsAt', ends_at, 'status', meeting.status, 'reason', reason, 'title', meeting.title,
  'place', meeting.place, 'sequence', meeting.sequence, 'changedAt', meeting.changed_at)`;

/** Clocks change before this minute of a day: what begins later is where its rule says. */
const clockChangesOver = sql.lit(6 * 60);

/** In an hour that clocks leave out, or show twice. */
const isInChange = (zone: RawBuilder<string>): RawBuilder<boolean> => sql`(
  extract(hour from starts_at at time zone ${zone}::text) * 60 + extract(minute from starts_at at time zone ${zone}::text)
    <> series.starts_at_minutes
  or starts_at at time zone ${zone}::text = (starts_at + interval '1 hour') at time zone ${zone}::text)`;

/** Once without a rule: what is still on comes before what was cancelled. */
const ask = statement<Db, Question & { nearestTo: Date | null }, Row>(
  (db, asked) => sql`
    with dated as (select "seriesId" as id, max("startsAt") < ${asked.nearestTo}::timestamptz as is_over,
        min(abs(extract(epoch from "startsAt" - ${asked.nearestTo}::timestamptz))) as seconds
      from (${met(db, asked)}) met group by 1),
    asked as materialized (select id from dated join ${tableIn(db, 'series')} using (id)
      where ${asked.nearestTo}::timestamptz is not null or follows is null
      order by is_over, seconds, created_at desc, id limit ${asked.limit}::int)
    select series.id, series.title, series.summary, series.description, series.conditions, series.theme,
      series.price_cents as "priceCents", series.registration, series.place, series.online_url as "onlineUrl",
      series.starts_on as "startsOn", series.starts_at_minutes as "startsAtMinutes",
      series.duration_minutes as "durationMinutes", series.rule, series.without, series.status, series.sequence,
      series.follows, series.led_by as "ledBy", series.created_at as "createdAt", series.changed_at as "changedAt", space.name as "spaceName",
      space.address, space.postal_code as "postalCode", commune.name as "communeName", space.latitude,
      space.longitude, space.phone, first.meeting as first, last.at as "lastPlannedAt", odd.meetings as odd
    from asked join ${tableIn(db, 'series')} series using (id)
      left join ${tableIn(db, 'space')} space on space.id = series.space_id
      left join ${tableIn(db, 'commune')} commune on commune.code = space.commune_code
      cross join lateral (select ${asJson} as meeting from (select * from ${tableIn(db, 'meeting')}
        where series_id = series.id order by series.rule is null and status = 'cancelled', planned_at limit 1) meeting
      ) first
      cross join lateral (select max(planned_at) as at from ${tableIn(db, 'meeting')}
        where series_id = series.id) last
      left join lateral (select json_agg(${asJson} order by planned_at) as meetings
        from ${tableIn(db, 'meeting')} meeting
        where series_id = series.id and series.rule is not null and (status = 'cancelled' or starts_at <> planned_at
          or title is not null or place is not null or reason is not null
          or ends_at - starts_at <> make_interval(mins => series.duration_minutes)
          or (series.starts_at_minutes < ${clockChangesOver} and ${isInChange(asked.zone)}))) odd on true
    order by first.meeting ->> 'plannedAt', series.id`,
);
