// Reads: epci, commune, space.
import { sql } from 'kysely';
import { type DbOf, tableIn } from '#platform/database/deed';
import type { Area } from '#platform/geo/outline';

type Db = DbOf<never, 'epci' | 'commune' | 'space'>;

/** A grouping of communes, those of its inhabitants whom the network covers, and where it is. */
export interface Grouping {
  code: string;
  name: string;
  population: number;
  outline: Area | null;
}

export async function allGroupings(db: Db): Promise<Grouping[]> {
  const { rows } = await sql<Grouping>`
    select epci.code, epci.name, coalesce(sum(population), 0)::int as population, outline
    from ${tableIn(db, 'epci')} epci join ${tableIn(db, 'commune')} commune on epci_code = epci.code and inside
    group by epci.code order by epci.name collate "fr-x-icu"`.execute(db);
  return rows;
}

/** How many spaces are public, and in how many of the communes. */
export interface Coverage {
  spaces: number;
  served: number;
  communes: number;
}

export async function coverageOf(db: Db): Promise<Coverage> {
  const { rows } = await sql<Coverage>`
    select count(*)::int as spaces, count(distinct commune_code) filter (where inside)::int as served,
      (select count(*)::int from ${tableIn(db, 'commune')} where inside) as communes
    from ${tableIn(db, 'space')} space join ${tableIn(db, 'commune')} commune on commune.code = commune_code
    where space.status = 'published'`.execute(db);
  return rows[0] as Coverage;
}
