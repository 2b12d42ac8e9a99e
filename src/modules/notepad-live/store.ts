// Reads: person.
import type { DbOf } from '#platform/database/deed';

/** What people are called. */
export async function namesOf(db: DbOf<never, 'person'>, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('person')
    .select('name')
    .where('id', 'in', [...ids])
    .orderBy('name')
    .execute();
  return rows.map(({ name }) => name);
}
