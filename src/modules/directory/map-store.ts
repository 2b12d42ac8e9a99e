// Reads: directory_entry, opening.
import { type RawBuilder, sql } from 'kysely';
import type { Moment } from '#modules/hours';
import type { Point } from '#modules/network/rules';
import { type DbOf, tableIn } from '#platform/database/deed';
import { dateOf } from '#platform/time';
import { arc } from './arc.ts';

type Db = DbOf<never, 'directoryEntry' | 'opening'>;

/** A space as a map shows it. */
export interface Knot extends Point {
  spaceId: string;
  slug: string;
  name: string;
  commune: string;
  size: 1 | 2 | 3;
  now: 'open' | 'appointment' | null;
}

/** All the spaces, or as many as a picture of the whole network can show. */
export const allKnots = (db: Db, limit: number, moment: Moment): Promise<Knot[]> =>
  knots(db, moment, sql`order by size desc, space_id limit ${limit}`);

/** The spaces around a place, the nearest first. */
export const knotsAround = (db: Db, from: Point, limit: number, moment: Moment): Promise<Knot[]> =>
  knots(db, moment, sql`order by ${arc(from)}, space_id limit ${limit}`);

/** These spaces, in the order of the list. */
export const knotsOf = (db: Db, spaceIds: readonly string[], moment: Moment): Promise<Knot[]> =>
  knots(
    db,
    moment,
    sql`where space_id = any(${spaceIds}::uuid[]) order by array_position(${spaceIds}::uuid[], space_id)`,
  );

async function knots(db: Db, { now, zone }: Moment, rest: RawBuilder<unknown>): Promise<Knot[]> {
  const { rows } = await sql<Knot>`
    select space_id, slug, name, commune, latitude, longitude, size, kind as now
    from ${tableIn(db, 'directoryEntry')} entry
    left join (
      select space_id, kind from ${tableIn(db, 'opening')}
      where day = ${dateOf(now, zone)} and ends_at > ${now} and starts_at <= ${now}
    ) present using (space_id)
    ${rest}
  `.execute(db);
  return rows;
}
