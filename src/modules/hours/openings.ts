// Reads: opening, special_hours, space.
import { sql } from 'kysely';
import { type DbOf, tableIn } from '#platform/database/deed';
import { dateOf, type IsoDate } from '#platform/time';
import { type Coming, comingOf, type Moment, stateFrom } from './coming.ts';
import type { DayInterval } from './interval.ts';
import type { State } from './state.ts';

type Db = DbOf<never, 'opening' | 'specialHours' | 'space'>;

/** What several spaces are doing now, and what comes next, in one question to the database. */
export async function statesOf(
  db: Db,
  spaceIds: readonly string[],
  moment: Moment,
): Promise<Map<string, State>> {
  if (spaceIds.length === 0) return new Map();
  const { rows } = await sql<{ id: string; coming: Coming }>`
    select id, ${comingOf(db, sql`space.id`, { now: moment.now, day: dateOf(moment.now, moment.zone) })} as coming
    from ${tableIn(db, 'space')} space where id = any(${spaceIds}::uuid[])
  `.execute(db);
  return new Map(rows.map(({ id, coming }) => [id, stateFrom(coming, moment)]));
}

/** When a space is open between two days, both included. */
export async function openingsBetween(
  db: Db,
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
