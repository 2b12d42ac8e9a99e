// Reads: space.
import type { DbOf } from '#platform/database/deed';

/** A space that is published, for the walk of all pages. */
export async function exampleSlug(db: DbOf<never, 'space'>): Promise<string> {
  const row = await db
    .selectFrom('space')
    .select('slug')
    .where('status', '=', 'published')
    .orderBy('id')
    .executeTakeFirst();
  return row?.slug ?? '';
}
