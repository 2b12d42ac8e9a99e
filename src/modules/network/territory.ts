// Owns: commune, epci, territory_shape.
import { sql } from 'kysely';
import type { DbOf } from '#platform/database/deed';

type Db = DbOf<'commune' | 'epci' | 'territoryShape'>;

export interface Commune {
  code: string;
  name: string;
  postalCodes: string[];
  population: number;
  epciCode: string | null;
  latitude: number;
  longitude: number;
  /** Whether the network covers it, which the official lists are all about. */
  inside?: boolean;
}

export interface Epci {
  code: string;
  name: string;
  outline: unknown;
}

/** The names of all communes, or of some, inside the territory or not. */
export async function communeNames(db: Db, codes?: readonly string[]): Promise<Map<string, string>> {
  const all = db.selectFrom('commune').select(['code', 'name']);
  const asked = codes ? all.where('code', '=', sql<string>`any(${codes}::text[])`) : all;
  const rows = await asked.execute();
  return new Map(rows.map((row) => [row.code, row.name]));
}

export async function communeName(db: Db, code: string): Promise<string> {
  const row = await db.selectFrom('commune').select('name').where('code', '=', code).executeTakeFirst();
  if (!row) throw new Error(`No commune ${code} in this territory.`);
  return row.name;
}

/** The communes that the network covers, and one more that a space may be in. */
export const communes = (db: Db, also: string | null = null): Promise<Commune[]> =>
  db
    .selectFrom('commune')
    .select(['code', 'name', 'postalCodes', 'inside', 'epciCode', 'latitude', 'longitude'])
    .select((row) => row.fn.coalesce('population', sql.lit(0)).as('population'))
    .where((row) => row.or([row('inside', '=', true), row('code', '=', also)]))
    .orderBy(sql`name collate "fr-x-icu"`)
    .execute() as Promise<Commune[]>;

/** A commune as a file of places names it: what the network needs to enter a space there. */
export type Elsewhere = Pick<Commune, 'code' | 'name' | 'postalCodes' | 'latitude' | 'longitude'>;

/** Takes in communes that the network does not cover; one that is known already stays as it is. */
export async function learnCommunes(db: Db, elsewhere: readonly Elsewhere[]): Promise<void> {
  if (elsewhere.length === 0) return;
  const values = elsewhere.map((commune) => ({ ...commune, inside: false }));
  await db
    .insertInto('commune')
    .values(values)
    .onConflict((conflict) => conflict.column('code').doNothing())
    .execute();
}

export async function territoryShapes(db: Db): Promise<Record<string, unknown>> {
  const rows = await db.selectFrom('territoryShape').selectAll().execute();
  return Object.fromEntries(rows.map((row) => [row.name, row.geometry]));
}

export interface Territory {
  epcis: Epci[];
  communes: Commune[];
  shapes: { outline?: unknown; rivers?: unknown };
}

/** Takes in the official lists; a commune that is known already is brought up to date. */
export async function setTerritory(db: Db, { epcis, communes, shapes }: Territory): Promise<void> {
  await db
    .insertInto('epci')
    .values(epcis.map((epci) => ({ ...epci, outline: epci.outline ? JSON.stringify(epci.outline) : null })))
    .onConflict((conflict) =>
      conflict
        .column('code')
        .doUpdateSet((row) => ({ name: row.ref('excluded.name'), outline: row.ref('excluded.outline') })),
    )
    .execute();
  await db
    .insertInto('commune')
    .values(communes)
    .onConflict((conflict) =>
      conflict.column('code').doUpdateSet((row) => ({
        name: row.ref('excluded.name'),
        postalCodes: row.ref('excluded.postalCodes'),
        population: row.ref('excluded.population'),
        epciCode: row.ref('excluded.epciCode'),
        latitude: row.ref('excluded.latitude'),
        longitude: row.ref('excluded.longitude'),
        inside: sql.lit(true),
      })),
    )
    .execute();
  for (const [name, geometry] of Object.entries(shapes)) {
    await db
      .insertInto('territoryShape')
      .values({ name, geometry: JSON.stringify(geometry) })
      .onConflict((conflict) => conflict.column('name').doUpdateSet({ geometry: JSON.stringify(geometry) }))
      .execute();
  }
}
