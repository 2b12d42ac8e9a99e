// Reads: commune.
import type { DbOf } from '#platform/database/deed';

/** The grouping of a commune, or the commune itself where it is in none. */
export async function groupingOf(
  db: DbOf<never, 'commune'>,
  code: string,
): Promise<{ communeCode: string | null; epciCode: string | null }> {
  const row = await db.selectFrom('commune').select('epciCode').where('code', '=', code).executeTakeFirst();
  const epciCode = row?.epciCode ?? null;
  return { communeCode: epciCode === null ? code : null, epciCode };
}
