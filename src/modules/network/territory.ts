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
}

export interface Epci {
  code: string;
  name: string;
  outline: unknown;
}

export async function communeName(db: Db, code: string): Promise<string> {
  const row = await db.selectFrom('commune').select('name').where('code', '=', code).executeTakeFirst();
  if (!row) throw new Error(`No commune ${code} in this territory.`);
  return row.name;
}

export const communes = (db: Db): Promise<Commune[]> =>
  db.selectFrom('commune').selectAll().orderBy(sql`name collate "fr-x-icu"`).execute();

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
