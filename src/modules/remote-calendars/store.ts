// Owns: remote_calendar, remote_event. Reads: series, meeting.
import { sql } from 'kysely';
import { type DbOf, tableIn } from '#platform/database/deed';
import type { IsoDate } from '#platform/time';
import type { Wrote } from './remote-event.ts';

type Db = DbOf<'remoteCalendar' | 'remoteEvent', 'series' | 'meeting'>;

export interface RemoteCalendar {
  id: string;
  spaceId: string;
  name: string;
  address: string | null;
  etag: string | null;
  lastModified: string | null;
  fingerprint: string | null;
  since: IsoDate;
  lookedAt: Date;
  readAt: Date | null;
  problem: string | null;
}

export type KnownState = 'followed' | 'ours' | 'gone';

export interface KnownEvent {
  key: string;
  seriesId: string;
  state: KnownState;
  wrote: Wrote;
  sequence: number;
}

export const calendarsOf = (
  db: Db,
  spaceId: string,
  now: Date,
): Promise<(RemoteCalendar & { coming: number })[]> =>
  db
    .selectFrom('remoteCalendar')
    .selectAll()
    .select(
      sql<number>`(select count(*)::int from ${tableIn(db, 'remoteEvent')} e
        join ${tableIn(db, 'meeting')} m on m.series_id = e.series_id
        where e.calendar_id = remote_calendar.id and e.state <> 'gone' and m.status = 'planned'
          and m.ends_at > ${now})`.as('coming'),
    )
    .where('spaceId', '=', spaceId)
    .orderBy('name')
    .execute() as Promise<(RemoteCalendar & { coming: number })[]>;

export const calendarById = (db: Db, id: string): Promise<RemoteCalendar | undefined> =>
  db.selectFrom('remoteCalendar').selectAll().where('id', '=', id).executeTakeFirst() as Promise<
    RemoteCalendar | undefined
  >;

/** Locks a calendar, so that it is read by one at a time. */
export const lockCalendar = (db: Db, id: string): Promise<RemoteCalendar | undefined> =>
  db.selectFrom('remoteCalendar').selectAll().where('id', '=', id).forUpdate().executeTakeFirst() as Promise<
    RemoteCalendar | undefined
  >;

/** Those that have an address, the one that was looked at longest ago first. */
export const followedCalendars = (db: Db): Promise<RemoteCalendar[]> =>
  db
    .selectFrom('remoteCalendar')
    .selectAll()
    .where('address', 'is not', null)
    .orderBy('lookedAt')
    .execute() as Promise<RemoteCalendar[]>;

/** Enters a calendar; null when the space follows it already. */
export async function insertCalendar(
  db: Db,
  calendar: Pick<RemoteCalendar, 'spaceId' | 'name' | 'address' | 'since' | 'lookedAt'>,
): Promise<string | null> {
  const added = await db
    .insertInto('remoteCalendar')
    .values(calendar as never)
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return added?.id ?? null;
}

/** The file of that name, given to a space before. */
export const fileNamed = async (db: Db, spaceId: string, name: string): Promise<string | null> =>
  (
    await db
      .selectFrom('remoteCalendar')
      .select('id')
      .where('spaceId', '=', spaceId)
      .where('name', '=', name)
      .where('address', 'is', null)
      .executeTakeFirst()
  )?.id ?? null;

export async function noteLooked(
  db: Db,
  id: string,
  looked: Partial<Pick<RemoteCalendar, 'etag' | 'lastModified' | 'fingerprint' | 'problem' | 'readAt'>> & {
    lookedAt: Date;
  },
): Promise<void> {
  await db
    .updateTable('remoteCalendar')
    .set(looked as never)
    .where('id', '=', id)
    .execute();
}

export async function deleteCalendar(db: Db, id: string): Promise<void> {
  await db.deleteFrom('remoteCalendar').where('id', '=', id).execute();
}

export const knownEvents = (db: Db, calendarId: string): Promise<KnownEvent[]> =>
  db
    .selectFrom('remoteEvent')
    .select(['key', 'seriesId', 'state', 'wrote', 'sequence'])
    .where('calendarId', '=', calendarId)
    .execute() as unknown as Promise<KnownEvent[]>;

export async function keepEvents(db: Db, calendarId: string, events: readonly KnownEvent[]): Promise<void> {
  for (let begin = 0; begin < events.length; begin += 500) {
    await db
      .insertInto('remoteEvent')
      .values(
        events.slice(begin, begin + 500).map(({ wrote, ...event }) => ({
          ...event,
          calendarId,
          wrote: JSON.stringify(wrote),
        })) as never,
      )
      .onConflict((conflict) =>
        conflict.columns(['calendarId', 'key']).doUpdateSet((row) => ({
          seriesId: row.ref('excluded.seriesId'),
          state: row.ref('excluded.state'),
          wrote: row.ref('excluded.wrote'),
          sequence: row.ref('excluded.sequence'),
        })),
      )
      .execute();
  }
}

/** Of what came from a calendar, the series that have a meeting to come. */
export async function comingSeries(db: Db, calendarId: string, now: Date): Promise<Set<string>> {
  const { rows } = await sql<{ seriesId: string }>`
    select distinct e.series_id from ${tableIn(db, 'remoteEvent')} e
    join ${tableIn(db, 'meeting')} m on m.series_id = e.series_id
    where e.calendar_id = ${calendarId} and m.status = 'planned' and m.ends_at > ${now}`.execute(db);
  return new Set(rows.map(({ seriesId }) => seriesId));
}

/** Of some identifiers, those of our own series and meetings. */
export async function ownAmong(db: Db, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const { rows } = await sql<{ id: string }>`
    select id from ${tableIn(db, 'series')} where id = any(${ids}::uuid[])
    union select id from ${tableIn(db, 'meeting')} where id = any(${ids}::uuid[])`.execute(db);
  return new Set(rows.map(({ id }) => id));
}

/** What a space announced under the same title at the same moment, by `<title> <instant>` in the words of the question. */
export async function announcedAlike(
  db: Db,
  spaceId: string,
  asked: readonly { key: string; title: string; at: Date }[],
): Promise<Map<string, string>> {
  if (asked.length === 0) return new Map();
  const { rows } = await sql<{ key: string; seriesId: string }>`
    select distinct on (asked.key) asked.key, series.id as series_id
    from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as asked(key text, title text, at timestamptz)
    join ${tableIn(db, 'meeting')} meeting on meeting.starts_at = asked.at and meeting.space_id = ${spaceId}
    join ${tableIn(db, 'series')} series on series.id = meeting.series_id
      and public.plain(coalesce(meeting.title, series.title)) = public.plain(asked.title)
    order by asked.key, series.id`.execute(db);
  return new Map(rows.map(({ key, seriesId }) => [key, seriesId]));
}

export interface ComeEvent {
  key: string;
  seriesId: string;
  state: KnownState;
  title: string;
  /** The next meeting of it. */
  meetingId: string;
  startsAt: Date;
}

/** What came from a calendar and is not over, the next first. */
export async function comeFrom(
  db: Db,
  calendarId: string,
  { now, most }: { now: Date; most: number },
): Promise<ComeEvent[]> {
  const { rows } = await sql<ComeEvent>`
    select e.key, e.series_id, e.state, series.title, next.id as meeting_id, next.starts_at
    from ${tableIn(db, 'remoteEvent')} e join ${tableIn(db, 'series')} series on series.id = e.series_id
    cross join lateral (
      select id, starts_at from ${tableIn(db, 'meeting')} meeting
      where meeting.series_id = e.series_id and ends_at > ${now} order by starts_at limit 1) next
    where e.calendar_id = ${calendarId} order by next.starts_at, series.title limit ${most}`.execute(db);
  return rows;
}
