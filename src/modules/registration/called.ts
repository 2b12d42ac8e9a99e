import type { Database } from '#platform/database/connect';
import { setToCall } from './store.ts';

/** Somebody of the team told these people by telephone. */
export const called = (db: Database, bookingIds: readonly string[]): Promise<void> =>
  setToCall(db, bookingIds, null);
