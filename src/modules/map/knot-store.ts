// Reads: space, commune, opening.
import { type RawBuilder, sql } from 'kysely';
import type { Moment } from '#modules/hours';
import { territoryShapes } from '#modules/network';
import type { Point } from '#modules/network/rules';
import { type DbOf, tableIn } from '#platform/database/deed';
import { arc } from '#platform/geo/arc';
import { knotSize } from '#platform/geo/mesh';
import { dateOf } from '#platform/time';
import type { Knot, KnotCounts, Shapes } from './knot.ts';

type Db = DbOf<never, 'space' | 'commune' | 'opening'>;

/** The largest knots, as many as a picture of the whole network can show. */
export const allKnots = (db: Db, limit: number, moment: Moment): Promise<Knot[]> =>
  knots(db, moment, sql`order by population desc, space_id limit ${limit}`);

/** The spaces around a place, the nearest first. */
export const knotsAround = (db: Db, from: Point, limit: number, moment: Moment): Promise<Knot[]> =>
  knots(db, moment, sql`order by ${arc(from)}, space_id limit ${limit}`);

/** These spaces, in this order. */
export const knotsOf = (db: Db, spaceIds: readonly string[], moment: Moment): Promise<Knot[]> =>
  knots(
    db,
    moment,
    sql`where space_id = any(${spaceIds}::uuid[]) order by array_position(${spaceIds}::uuid[], space_id)`,
  );

/** How many spaces are published, and what they are doing, those that no picture shows included. */
export async function knotCounts(db: Db, { now, zone }: Moment): Promise<KnotCounts> {
  const { rows } = await sql<KnotCounts>`
    select count(distinct space.id)::int as published,
      count(distinct space.id) filter (where kind = 'open')::int as open,
      count(distinct space.id) filter (where kind = 'appointment')::int as appointment
    from ${tableIn(db, 'space')} space
    left join ${tableIn(db, 'opening')} opening on opening.space_id = space.id
      and day = ${dateOf(now, zone)} and ends_at > ${now} and starts_at <= ${now}
    where status = 'published'
  `.execute(db);
  return rows[0] as KnotCounts;
}

async function knots(db: Db, { now, zone }: Moment, rest: RawBuilder<unknown>): Promise<Knot[]> {
  const { rows } = await sql<Omit<Knot, 'size'> & { population: number }>`
    select space_id, slug, name, commune, latitude, longitude, population, kind as now
    from (
      select space.id as space_id, slug, space.name, commune.name as commune, space.latitude, space.longitude, coalesce(population, 0) as population
      from ${tableIn(db, 'space')} space join ${tableIn(db, 'commune')} commune on commune.code = commune_code
      where status = 'published'
    ) published
    left join (
      select space_id, kind from ${tableIn(db, 'opening')}
      where day = ${dateOf(now, zone)} and ends_at > ${now} and starts_at <= ${now}
    ) present using (space_id)
    ${rest}
  `.execute(db);
  return rows.map(({ population, ...knot }) => ({ ...knot, size: knotSize(population) }));
}

/** The territory under the knots. */
export const shapesOf = async (db: Parameters<typeof territoryShapes>[0]): Promise<Shapes> =>
  (await territoryShapes(db)) as Shapes;
