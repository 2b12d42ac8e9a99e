// Reads: presence, commune_outline, commune, epci.
import { sql } from 'kysely';
import { type DbOf, tableIn } from '#platform/database/deed';
import type { Area } from '#platform/geo/outline';

type Db = DbOf<never, 'presence' | 'communeOutline' | 'commune' | 'epci'>;

/** What the network was at one moment. Only communes that it covers count. */
export interface Count {
  communes: number;
  spaces: number;
  /** Those who live in a commune that has a space. */
  inhabitants: number;
}

/** The network at several moments, in their order. */
export async function countsAt(db: Db, moments: readonly Date[]): Promise<Count[]> {
  const { rows } = await sql<Count>`
    select count(code) as communes, coalesce(sum(spaces), 0)::int as spaces, coalesce(sum(population), 0)::int as inhabitants
    from unnest(${moments}::timestamptz[]) with ordinality as asked (moment, rank)
    left join lateral (
      select commune.code, commune.population, count(*)::int as spaces
      from ${tableIn(db, 'presence')} presence
      join ${tableIn(db, 'commune')} commune on commune.code = commune_code and inside
      where from_at < moment and (until_at is null or until_at >= moment)
      group by commune.code
    ) equipped on true
    group by rank order by rank`.execute(db);
  return rows;
}

/** When the first space that is known entered the directory: of what was before, nothing is known. */
export async function firstKnown(db: Db): Promise<Date | null> {
  const { rows } = await sql<{ first: Date | null }>`
    select min(from_at) as first from ${tableIn(db, 'presence')}`.execute(db);
  return rows[0]?.first ?? null;
}

export async function countCommunes(db: Db): Promise<number> {
  const { rows } = await sql<{
    count: number;
  }>`select count(*) from ${tableIn(db, 'commune')} where inside`.execute(db);
  return rows[0]?.count ?? 0;
}

export interface Grouping {
  name: string | null;
  total: number;
  before: number;
  after: number;
}

/** By grouping of communes, those that had a space and those that have one, in French order. */
export async function countByEpci(db: Db, from: Date, to: Date): Promise<Grouping[]> {
  const at = (
    moment: Date,
  ) => sql`exists (select 1 from ${tableIn(db, 'presence')} where commune_code = commune.code
    and from_at < ${moment} and (until_at is null or until_at >= ${moment}))`;
  const { rows } = await sql<Grouping>`
    select epci.name, count(*) as total, count(*) filter (where ${at(from)}) as before,
      count(*) filter (where ${at(to)}) as after
    from ${tableIn(db, 'commune')} commune left join ${tableIn(db, 'epci')} epci on epci.code = commune.epci_code
    where inside group by epci.code order by epci.name collate "fr-x-icu" nulls last`.execute(db);
  return rows;
}

/** A commune that had a space at one of two moments, with its outline when it is known. */
export interface Shown {
  code: string;
  latitude: number;
  longitude: number;
  outline: Area | null;
  had: boolean;
  has: boolean;
}

export async function communesShown(db: Db, from: Date, to: Date): Promise<Shown[]> {
  const at = (moment: Date) =>
    sql`bool_or(from_at < ${moment} and (until_at is null or until_at >= ${moment}))`;
  const { rows } = await sql<Shown>`
    select code, latitude, longitude, geometry as outline, had, has from (
      select commune_code, ${at(from)} as had, ${at(to)} as has from ${tableIn(db, 'presence')} group by commune_code
    ) present
    join ${tableIn(db, 'commune')} commune on code = present.commune_code and inside
    left join ${tableIn(db, 'communeOutline')} drawn on drawn.commune_code = code
    where had or has order by code`.execute(db);
  return rows;
}
