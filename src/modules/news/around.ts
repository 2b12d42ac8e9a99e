// Reads: commune, epci.
import type { DbOf } from '#platform/database/deed';

type Db = DbOf<never, 'commune' | 'epci'>;

/** A commune and the grouping that it is in. */
export interface Territory {
  code: string;
  name: string;
  epciCode: string | null;
  epciName: string | null;
}

export async function communeOf(db: Db, code: string): Promise<Territory | null> {
  const row = await db
    .selectFrom('commune')
    .leftJoin('epci', 'epci.code', 'commune.epciCode')
    .select(['commune.code', 'commune.name', 'epci.code as epciCode', 'epci.name as epciName'])
    .where('commune.code', '=', code)
    .executeTakeFirst();
  return row ?? null;
}
