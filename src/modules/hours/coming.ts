// Reads: opening, special_hours, space.
import { type RawBuilder, sql } from 'kysely';
import { type DbOf, tableIn } from '#platform/database/deed';
import { dateOf } from '#platform/time';
import type { Interval } from './interval.ts';
import type { SpecialHours } from './special.ts';
import { type State, stateAt } from './state.ts';

type Db = DbOf<never, 'opening' | 'specialHours'>;

/** Where and when it is asked. */
export interface Moment {
  now: Date;
  zone: string;
}

/** What several spaces are doing now, and what comes next, in one question to the database. */
export async function statesOf(
  db: DbOf<never, 'opening' | 'specialHours' | 'space'>,
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

/** The next intervals of a space and the closings of its day, as the database gives them. */
export interface Coming {
  next: [startMs: number, endMs: number, kind: Interval['kind']][] | null;
  closings: SpecialHours[] | null;
}

/** Enough to know what follows the present state, and to see that three days and nights are open on end. */
const intervalsAhead = 5;

/**
 * What tells the state of a space, as one column of a larger question; `spaceId` names the space there.
 * `stateFrom` reads it.
 */
export function comingOf(
  db: Db,
  spaceId: RawBuilder<unknown>,
  { now, day }: { now: Date | RawBuilder<Date>; day: string | RawBuilder<string> },
): RawBuilder<Coming> {
  return sql<Coming>`json_build_object(
    'next', (select json_agg(json_build_array(extract(epoch from starts_at) * 1000, extract(epoch from ends_at) * 1000, kind))
      from (select starts_at, ends_at, kind from ${tableIn(db, 'opening')} opening
        where opening.space_id = ${spaceId} and ends_at > ${now} order by ends_at limit ${sql.lit(intervalsAhead)}) next),
    'closings', (select json_agg(json_build_object('kind', kind, 'from', from_day, 'to', to_day,
        'fromMinutes', from_minutes, 'toMinutes', to_minutes, 'reason', reason))
      from ${tableIn(db, 'specialHours')} special
      where special.space_id = ${spaceId} and kind = 'closing' and from_day <= ${day} and to_day >= ${day}))`;
}

export function stateFrom({ next, closings }: Coming, { now, zone }: Moment): State {
  const intervals = (next ?? []).map(([start, end, kind]) => ({
    start: new Date(start),
    end: new Date(end),
    kind,
  }));
  return stateAt({ intervals, special: closings ?? [] }, now, zone);
}
