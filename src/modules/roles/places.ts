// Reads: space, commune, epci.
import { sql } from 'kysely';
import type { DbOf } from '#platform/database/deed';

type Db = DbOf<never, 'space' | 'commune' | 'epci'>;

export interface PlacedName {
  id: string;
  name: string;
  communeName: string;
  communeCode: string;
  epciCode: string | null;
  isClosed: boolean;
}

interface Named {
  code: string;
  name: string;
}

/** The names of all places of a network, by their ids and codes. */
export interface Places {
  spaces: ReadonlyMap<string, PlacedName>;
  communes: ReadonlyMap<string, Named>;
  epcis: ReadonlyMap<string, Named>;
}

export async function readPlaces(db: Db): Promise<Places> {
  const inFrench = sql`name collate "fr-x-icu"`;
  const [spaces, communes, epcis] = await Promise.all([
    db
      .selectFrom('space')
      .innerJoin('commune', 'commune.code', 'space.communeCode')
      .select(['space.id', 'space.name', 'commune.name as communeName', 'communeCode', 'commune.epciCode'])
      .select(sql<boolean>`space.status in ('closed', 'merged')`.as('isClosed'))
      .orderBy(sql`commune.name collate "fr-x-icu", space.name collate "fr-x-icu"`)
      .execute(),
    db.selectFrom('commune').select(['code', 'name']).where('inside', '=', true).orderBy(inFrench).execute(),
    db.selectFrom('epci').select(['code', 'name']).orderBy(inFrench).execute(),
  ]);
  return {
    spaces: new Map(spaces.map((space) => [space.id, space])),
    communes: byCode(communes),
    epcis: byCode(epcis),
  };
}

const byCode = (rows: readonly Named[]): ReadonlyMap<string, Named> =>
  new Map(rows.map((row) => [row.code, row]));
