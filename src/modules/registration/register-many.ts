import { type Database, inTransaction } from '#platform/database/deed';
import { type Entered, enterAll, type Listed } from './enter-all.ts';

/**
 * Takes over a list of who registered, be it long past. Whoever is on the list is not written to, and has no link: those who
 * made it told her.
 */
export const registerMany = (db: Database, listed: readonly Listed[]): Promise<Entered[]> =>
  inTransaction(db, (tx) => enterAll(tx, listed));
