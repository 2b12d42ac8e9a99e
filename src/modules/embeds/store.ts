// Reads: space, commune, epci.
import { sql } from 'kysely';
import type { DbOf } from '#platform/database/deed';
import type { Area } from '#platform/geo/outline';

type Db = DbOf<never, 'space' | 'commune' | 'epci'>;

export interface Grouping {
  code: string;
  name: string;
}

/** The groupings of communes that have a published space, in French order. */
export const groupings = (db: Db): Promise<Grouping[]> =>
  db
    .selectFrom('epci')
    .select(['code', 'name'])
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('space')
          .innerJoin('commune', 'commune.code', 'space.communeCode')
          .select('space.id')
          .whereRef('commune.epciCode', '=', 'epci.code')
          .where('status', '=', 'published'),
      ),
    )
    .orderBy(sql`name collate "fr-x-icu"`)
    .execute();

/** The outline of a grouping, where it is known. */
export const outlineOf = async (db: Db, code: string): Promise<Area | null> =>
  ((await db.selectFrom('epci').select('outline').where('code', '=', code).executeTakeFirst())
    ?.outline as Area | null) ?? null;

export const groupingOf = async (db: Db, code: string): Promise<Grouping | null> =>
  (await db.selectFrom('epci').select(['code', 'name']).where('code', '=', code).executeTakeFirst()) ?? null;

/** The published spaces of a grouping. */
export async function spacesIn(db: Db, epciCode: string): Promise<string[]> {
  const rows = await db
    .selectFrom('space')
    .innerJoin('commune', 'commune.code', 'space.communeCode')
    .select('space.id')
    .where('commune.epciCode', '=', epciCode)
    .where('status', '=', 'published')
    .execute();
  return rows.map(({ id }) => id);
}
