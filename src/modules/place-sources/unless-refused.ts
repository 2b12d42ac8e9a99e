import { sql } from 'kysely';
import type { Database } from '#platform/database/deed';

/** Null when a constraint of the database said no: the transaction goes on as if nothing had been tried. */
export async function unlessRefused<Result>(
  tx: Database,
  work: () => Promise<Result>,
): Promise<Result | null> {
  await sql`savepoint before_some`.execute(tx);
  try {
    return await work();
  } catch (fault) {
    // Classes 22 and 23: what a column does not take.
    if (!/^2[23]/.test((fault as { code?: string }).code ?? '')) throw fault;
    await sql`rollback to savepoint before_some`.execute(tx);
    return null;
  } finally {
    await sql`release savepoint before_some`.execute(tx).catch(() => {});
  }
}
