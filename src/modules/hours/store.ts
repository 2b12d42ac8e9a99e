// Owns: special_hours, opening, openings_due. Reads: space.
import { sql } from 'kysely';
import { type DbOf, tableIn } from '#platform/database/deed';
import { addDays, type IsoDate } from '#platform/time';
import type { DayInterval } from './interval.ts';
import type { KeptSpecialHours, SpecialHours } from './special.ts';

type Db = DbOf<'specialHours' | 'opening' | 'openingsDue', 'space'>;
type Reading = DbOf<never, 'specialHours' | 'opening' | 'space'>;

/** Locks spaces, in one order, so that two changes of their openings follow each other. */
export const lockSpaces = (
  db: Db,
  ids: readonly string[],
): Promise<{ id: string; hours: string | null; status: string; communeCode: string }[]> =>
  db
    .selectFrom('space')
    .select(['id', 'hours', 'status', 'communeCode'])
    .where('id', 'in', ids)
    .orderBy('id')
    .forNoKeyUpdate()
    .execute();

/** The next spaces by identifier, to go through all of them. */
export async function spacesAfter(db: Reading, id: string, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('space')
    .select('id')
    .where('id', '>', id)
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map((row) => row.id);
}

const special = (db: Reading) =>
  db
    .selectFrom('specialHours')
    .select([
      'id',
      'kind',
      'fromDay as from',
      'toDay as to',
      'fromMinutes',
      'toMinutes',
      'reason',
      'actorName',
      'createdAt',
    ]);

/** The exceptions of a space that are not over before a day, the earliest first. */
export const specialHoursSince = (db: Reading, spaceId: string, day: IsoDate): Promise<KeptSpecialHours[]> =>
  special(db)
    .where('spaceId', '=', spaceId)
    .where('toDay', '>=', day)
    .orderBy('fromDay')
    .orderBy('fromMinutes')
    .execute() as Promise<KeptSpecialHours[]>;

export const specialHoursOfSpaces = (
  db: Reading,
  spaceIds: readonly string[],
  day: IsoDate,
): Promise<(KeptSpecialHours & { spaceId: string })[]> =>
  special(db)
    .select('spaceId')
    .where('spaceId', 'in', spaceIds)
    .where('toDay', '>=', day)
    .execute() as Promise<(KeptSpecialHours & { spaceId: string })[]>;

export async function insertSpecialHours(
  db: Db,
  spaceId: string,
  { from, to, ...rest }: SpecialHours & { actorId: string | null; actorName: string; createdAt: Date },
): Promise<string> {
  const row = await db
    .insertInto('specialHours')
    .values({ ...rest, spaceId, fromDay: from, toDay: to })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

/** Those that were there to take away. */
export const deleteSpecialHours = (
  db: Db,
  spaceId: string,
  ids: readonly string[],
): Promise<SpecialHours[]> =>
  db
    .deleteFrom('specialHours')
    .where('spaceId', '=', spaceId)
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .returning(['kind', 'fromDay as from', 'toDay as to', 'fromMinutes', 'toMinutes', 'reason'])
    .execute() as Promise<SpecialHours[]>;

/** PostgreSQL takes 65,535 values in a statement, and an opening has five. */
const mostRows = 5000;

export async function replaceOpenings(
  db: Db,
  spaceIds: readonly string[],
  openings: readonly (DayInterval & { spaceId: string })[],
): Promise<void> {
  await db.deleteFrom('opening').where('spaceId', 'in', spaceIds).execute();
  for (let first = 0; first < openings.length; first += mostRows) {
    const rows = openings.slice(first, first + mostRows);
    await db
      .insertInto('opening')
      .values(
        rows.map(({ spaceId, day, start, end, kind }) => ({
          spaceId,
          day,
          startsAt: start,
          endsAt: end,
          kind,
        })),
      )
      .execute();
  }
}

export async function deferOpenings(db: Db, spaceIds: readonly string[]): Promise<void> {
  await sql`
    insert into ${tableIn(db, 'openingsDue')} (space_id) select unnest(${spaceIds}::uuid[]) on conflict do nothing
  `.execute(db);
}

/** Takes some spaces from those that wait; what another process took already is left to it. */
export async function takeDue(db: Db, limit: number): Promise<string[]> {
  const some = db
    .selectFrom('openingsDue')
    .select('spaceId')
    .orderBy('spaceId')
    .limit(limit)
    .forUpdate()
    .skipLocked();
  const rows = await db.deleteFrom('openingsDue').where('spaceId', 'in', some).returning('spaceId').execute();
  return rows.map((row) => row.spaceId).sort();
}

/** When a space is open between two days, both included. */
export async function openingsBetween(
  db: Reading,
  spaceId: string,
  from: IsoDate,
  to: IsoDate,
): Promise<DayInterval[]> {
  const rows = await db
    .selectFrom('opening')
    .select(['day', 'startsAt as start', 'endsAt as end', 'kind'])
    .where('spaceId', '=', spaceId)
    .where('day', '>=', from)
    .where('day', '<=', to)
    .orderBy('endsAt')
    .execute();
  return rows as DayInterval[];
}

/** Exceptions whose last day is a year gone, with the names of those who announced them. */
export async function eraseOldSpecialHours(db: Db, now: Date): Promise<number> {
  const aYearAgo = addDays(now.toISOString().slice(0, 10), -365);
  const { numDeletedRows } = await db
    .deleteFrom('specialHours')
    .where('toDay', '<', aYearAgo)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
