// Reads: import_row, space, space_identifier.
import { sql } from 'kysely';
import { type DbOf, tableIn } from '#platform/database/deed';

type Db = DbOf<never, 'importRow' | 'space' | 'spaceIdentifier'>;

/**
 * Nobody but this transaction sees the thousands of rows that it writes: the server's own rounds cannot count them, and its
 * planner would go through all of them for each line. They are counted after 1, 4, 16 and 64 thousand lines.
 */
export async function tellPlanner(db: Db, batches: number): Promise<void> {
  if (!Number.isInteger(Math.log2(batches) / 2)) return;
  const tables = [tableIn(db, 'importRow'), tableIn(db, 'space'), tableIn(db, 'spaceIdentifier')];
  await sql`analyze ${sql.join(tables)}`.execute(db);
}
