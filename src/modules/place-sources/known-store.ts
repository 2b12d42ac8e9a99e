// Reads: space, space_identifier, space_change, structure, import_set.
import { type RawBuilder, sql } from 'kysely';
import type { Identifier } from '#modules/network/rules';
import { type DbOf, tableIn } from '#platform/database/deed';
import type { Near, Today } from './decide.ts';

type Db = DbOf<never, 'space' | 'spaceIdentifier' | 'spaceChange' | 'structure' | 'importSet'>;

/** The spaces that hold these identifiers. */
export async function spacesNamed(
  db: Db,
  identifiers: readonly Identifier[],
): Promise<(Identifier & { spaceId: string })[]> {
  if (identifiers.length === 0) return [];
  const asked = JSON.stringify(identifiers.map(({ scheme, value }) => ({ scheme, value })));
  const { rows } = await sql<Identifier & { spaceId: string }>`
    select i.scheme, i.value, i.space_id from ${tableIn(db, 'spaceIdentifier')} i
    join jsonb_to_recordset(${asked}::jsonb) as asked(scheme text, value text) using (scheme, value)`.execute(
    db,
  );
  return rows;
}

/** A place, as the search for what resembles it needs it. */
export interface Sought {
  line: number;
  name: string;
  communeCode: string;
  address: string;
  latitude: number;
  longitude: number;
  isPlaced: boolean;
  scheme: string | null;
}

const withinMetres = 150;
const metresPerDegree = 111_195;
const degrees = withinMetres / metresPerDegree;
// Under it two names have little in common; « Médiathèque » and « Médiathèque municipale » are at 0.5. At one address,
// less is enough.
const leastAlike = 0.45;
const leastAlikeThere = 0.3;

/** Whether a space, by what its identifier is called in a query, is one that is not asked. */
export type IsLeftOut = (spaceId: RawBuilder<unknown>) => RawBuilder<unknown>;

/**
 * The spaces that resemble places, by the lines of these, one of the same name first. Two are enough: which of many it is,
 * only somebody can say.
 */
export async function spacesNear(
  db: Db,
  sought: readonly Sought[],
  isLeftOut: IsLeftOut = () => sql`false`,
): Promise<(Near & { line: number })[]> {
  if (sought.length === 0) return [];
  const space = tableIn(db, 'space');
  const { rows } = await sql<Near & { line: number }>`
    select r.line, near.id as space_id, near.has_same_name,
      exists (select from ${tableIn(db, 'spaceIdentifier')} i
        where i.space_id = near.id and i.scheme = r.scheme) as is_another
    from jsonb_to_recordset(${JSON.stringify(sought)}::jsonb) as r(line integer, name text, "communeCode" text,
      address text, latitude float8, longitude float8, "isPlaced" boolean, scheme text)
    cross join lateral (
      select distinct public.plain(s.name) = public.plain(r.name) as has_same_name, s.id from (select * from (
        select id, name, ${leastAlike}::float8 as least from ${space}
        where r."isPlaced" and status <> 'merged'
          and latitude between r.latitude - ${degrees}::float8 and r.latitude + ${degrees}::float8
          and ((latitude - r.latitude) * ${metresPerDegree}::float8) ^ 2 + ((longitude - r.longitude)
            * ${metresPerDegree}::float8 * cos(radians(r.latitude))) ^ 2 <= ${withinMetres}::float8 ^ 2
        union
        select id, name, ${leastAlikeThere}::float8 from ${space}
        where status <> 'merged' and commune_code = r."communeCode"
          and public.plain(address) = public.plain(r.address)
      -- Left out before names are compared, which takes much longer.
      ) there where not ${isLeftOut(sql.ref('there.id'))} offset 0) s
      where public.similarity(public.plain(s.name), public.plain(r.name)) >= s.least
      order by 1 desc, 2 limit 2
    ) near
    order by r.line, near.has_same_name desc, near.id`.execute(db);
  return rows;
}

/** Of some spaces, those that were made one with another since, each with the one that stays. */
export async function standingSpaces(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  const merged = await db
    .selectFrom('space')
    .select(['id', 'mergedInto'])
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .where('mergedInto', 'is not', null)
    .execute();
  return new Map(merged.map(({ id, mergedInto }) => [id, mergedInto as string]));
}

/**
 * Spaces as they are today, each with the fields that somebody changed: no source did, nor the undoing of a whole import.
 * Whoever takes one change back from the history is somebody.
 */
export async function spacesToday(db: Db, ids: readonly string[]): Promise<Map<string, Today>> {
  const these = sql<string>`any(${ids}::uuid[])`;
  const spaces = await db
    .selectFrom('space')
    .leftJoin('structure', 'structure.id', 'space.structureId')
    .selectAll('space')
    .select('structure.name as structureName')
    .where('space.id', '=', these)
    .execute();
  const touched = await db
    .selectFrom('spaceChange')
    .select(['spaceId', 'field'])
    .distinct()
    .where('spaceId', '=', these)
    .where('field', '<>', 'note')
    .where(({ not, exists, selectFrom }) => {
      const made = selectFrom('importSet').select('importSet.setId');
      return not(exists(made.whereRef('importSet.setId', '=', 'spaceChange.setId')));
    })
    .execute();
  return new Map(
    spaces.map((space) => {
      const fields = touched.filter(({ spaceId }) => spaceId === space.id).map(({ field }) => field);
      return [
        space.id,
        { id: space.id, space: space as unknown as Today['space'], touched: new Set(fields) },
      ];
    }),
  );
}
