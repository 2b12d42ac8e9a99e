import { publishDecisions } from '#modules/decisions';
import type { Database } from '#platform/database/connect';
import { inTransaction } from '#platform/database/deed';
import { minutesPath } from './paths.ts';
import { updateMinutes } from './store.ts';

interface Standing {
  id: string;
  sittingId: string;
  groupId: string;
}

/** Validated minutes are shown on the group's public page with what they decided, or no longer. */
export const publishMinutes = (
  db: Database,
  { id, sittingId, groupId }: Standing,
  isPublic: boolean,
): Promise<void> =>
  inTransaction(db, async (tx) => {
    await updateMinutes(tx, id, { isPublic });
    await publishDecisions(tx, { groupId, sourcePath: minutesPath(sittingId) }, isPublic);
  });
