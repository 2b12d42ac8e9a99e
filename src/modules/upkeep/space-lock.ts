// Reads: space.
import type { DbOf } from '#platform/database/deed';

/** Two savings of one space follow each other; the second sees what the first wrote. */
export async function lockSpaceRow(db: DbOf<never, 'space'>, spaceId: string): Promise<void> {
  await db.selectFrom('space').select('id').where('id', '=', spaceId).forUpdate().execute();
}
