// Owns: series, meeting.
import { sql } from 'kysely';
import { type DbOf, tableIn } from '#platform/database/deed';
import { zoneIn } from '#platform/database/zone';
import type { Span } from './recurrence.ts';
import type { Meeting, NewSeries, Series } from './series.ts';

type Db = DbOf<'series' | 'meeting'>;

/** Locks a series and those that it was cut from, so that two changes of them follow each other. */
export async function lockSeries(db: Db, id: string): Promise<Series | undefined> {
  const locked = (await db
    .selectFrom('series')
    .selectAll()
    .where('cycle', '=', (one) => one.selectFrom('series').select('cycle').where('id', '=', id))
    .orderBy('id')
    .forUpdate()
    .execute()) as Series[];
  return locked.find((one) => one.id === id);
}

export const seriesById = (db: Db, id: string): Promise<Series | undefined> =>
  db.selectFrom('series').selectAll().where('id', '=', id).executeTakeFirst() as Promise<Series | undefined>;

export const meetingById = (db: Db, id: string): Promise<Meeting | undefined> =>
  db.selectFrom('meeting').selectAll().where('id', '=', id).executeTakeFirst() as Promise<
    Meeting | undefined
  >;

/** A meeting, its series and the zone of its clocks, in one question: many ask it at the same time. */
export async function meetingInSeries(
  db: Db,
  id: string,
): Promise<{ meeting: Meeting; series: Series; zone: string } | undefined> {
  const row = await db
    .selectFrom('meeting')
    .innerJoin('series', 'series.id', 'seriesId')
    .selectAll('meeting')
    .select([sql<Record<string, unknown>>`to_jsonb(series)`.as('series'), zoneIn(db).as('zone')])
    .where('meeting.id', '=', id)
    .executeTakeFirst();
  if (!row) return undefined;
  const { series, zone, ...meeting } = row;
  return { meeting: meeting as Meeting, series: seriesFrom(series), zone };
}

/** A row of `series` as JSON has it. */
function seriesFrom(json: Record<string, unknown>): Series {
  const camel = (name: string): string => name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
  const series = Object.fromEntries(
    Object.entries(json).map(([name, value]) => [camel(name), value]),
  ) as unknown as Series;
  return { ...series, createdAt: new Date(series.createdAt), changedAt: new Date(series.changedAt) };
}

/** The meetings of a series in the order of its rule. */
export const meetingsOf = (db: Db, seriesId: string, from = new Date(0)): Promise<Meeting[]> =>
  db
    .selectFrom('meeting')
    .selectAll()
    .where('seriesId', '=', seriesId)
    .where('plannedAt', '>=', from)
    .orderBy('plannedAt')
    .execute() as Promise<Meeting[]>;

/** All the meetings of a cycle in their order, whichever half of it they are in since it was cut. */
export const meetingsOfCycle = (db: Db, cycle: string): Promise<Meeting[]> =>
  db
    .selectFrom('meeting')
    .innerJoin('series', 'series.id', 'seriesId')
    .selectAll('meeting')
    .where('cycle', '=', cycle)
    .where('isCycle', '=', true)
    .orderBy('plannedAt')
    .orderBy('meeting.id')
    .execute() as Promise<Meeting[]>;

/** All that were cut from one another, the first one first. */
export const seriesOfCycle = (db: Db, cycle: string): Promise<Series[]> =>
  db
    .selectFrom('series')
    .selectAll()
    .where('cycle', '=', cycle)
    .orderBy('startsOn')
    .orderBy('id')
    .execute() as Promise<Series[]>;

/** Enters series; what they do not say has its usual value. Answers them in the order given. */
export async function insertSeries(
  db: Db,
  series: readonly (NewSeries & {
    id?: string;
    follows?: string | null;
    cycle?: string;
    sequence?: number;
  })[],
  now: Date,
): Promise<Series[]> {
  const rows = series.map((one) => ({ ...one, createdAt: now, changedAt: now }));
  return (await db
    .insertInto('series')
    .values(rows as never)
    .returningAll()
    .execute()) as unknown as Series[];
}

export async function updateSeries(db: Db, id: string, changed: Partial<Series>, now: Date): Promise<void> {
  await db
    .updateTable('series')
    .set({ ...(changed as object), sequence: sql`sequence + 1`, changedAt: now } as never)
    .where('id', '=', id)
    .execute();
}

export async function updateMeeting(db: Db, id: string, changed: Partial<Meeting>, now: Date): Promise<void> {
  await db
    .updateTable('meeting')
    .set({ ...(changed as object), sequence: sql`sequence + 1`, changedAt: now } as never)
    .where('id', '=', id)
    .execute();
}

/** Meetings of many series at once, as they are to be written. */
export type NewMeeting = Span & Pick<Meeting, 'seriesId' | 'spaceId' | 'ordinal' | 'seats' | 'laptops'>;

export async function insertMeetings(db: Db, meetings: readonly NewMeeting[], now: Date): Promise<void> {
  for (let begin = 0; begin < meetings.length; begin += 2000) {
    await sql`
      insert into ${tableIn(db, 'meeting')}
        (series_id, space_id, ordinal, planned_at, starts_at, ends_at, seats, laptops, changed_at)
      select "seriesId", "spaceId", ordinal, "startsAt", "startsAt", "endsAt", seats, laptops, ${now}
      from jsonb_to_recordset(${JSON.stringify(meetings.slice(begin, begin + 2000))}::jsonb) as new("seriesId" uuid,
        "spaceId" uuid, ordinal int, "startsAt" timestamptz, "endsAt" timestamptz, seats int, laptops int)
    `.execute(db);
  }
}

/** Takes out meetings that nobody knows of. */
export async function deleteMeetings(db: Db, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await db.deleteFrom('meeting').where('id', 'in', ids).execute();
}

/** Takes out a series with its meetings. */
export async function deleteSeries(db: Db, id: string): Promise<void> {
  await db.deleteFrom('series').where('id', '=', id).execute();
}

/**
 * Ranks follow the order of the rule, through all that were cut from one another: the fourth of ten stays the fourth of ten
 * when one before it went.
 */
export async function renumber(db: Db, cycle: string): Promise<void> {
  const meeting = tableIn(db, 'meeting');
  await sql`
    update ${meeting} set ordinal = ranked.rank
    from (
      select id, min(ordinal) over () + row_number() over (order by planned_at, id) - 1 as rank
      from ${meeting} where series_id in (select id from ${tableIn(db, 'series')} where cycle = ${cycle})
    ) ranked
    where ${meeting}.id = ranked.id and ordinal <> ranked.rank`.execute(db);
}

export async function noteWritten(db: Db, seriesIds: readonly string[], until: string): Promise<void> {
  if (seriesIds.length === 0) return;
  await db
    .updateTable('series')
    .set({ writtenUntil: until } as never)
    .where('id', '=', sql<string>`any(${seriesIds}::uuid[])`)
    .execute();
}

/** Series that are not written as far as a day, held until the transaction ends. */
export const seriesToWrite = (db: Db, until: string, most: number): Promise<(Series & { count: number })[]> =>
  db
    .selectFrom('series')
    .selectAll('series')
    .select(
      sql<number>`(select coalesce(max(ordinal), 0) from ${tableIn(db, 'meeting')} where series_id = series.id)`.as(
        'count',
      ),
    )
    .where('rule', 'is not', null)
    .where('status', '=', 'published')
    .where('writtenUntil', '<', until as never)
    .orderBy('writtenUntil')
    .limit(most)
    .forUpdate()
    .skipLocked()
    .execute() as unknown as Promise<(Series & { count: number })[]>;
