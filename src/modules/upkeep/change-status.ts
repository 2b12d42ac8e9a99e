import { changeSpace } from '#modules/network';
import type { PlacedSpace, SpaceStatus } from '#modules/network/rules';
import type { Database } from '#platform/database/connect';
import { inTransaction } from '#platform/database/deed';
import type { SignedIn } from '#platform/http/guard';
import { record } from '#platform/journal';
import { actorOf } from './save-fields.ts';

/** What may follow each state of a space. */
export const nextStates: Record<SpaceStatus, readonly SpaceStatus[]> = {
  draft: ['published', 'closed'],
  published: ['draft', 'closed'],
  closed: ['published', 'draft'],
};

interface Step {
  to: SpaceStatus;
  /** Why it closes for good; kept in the journal. */
  reason: string | null;
}

/** Publishes a space, withdraws it or closes it; a closing is written in the journal. */
export function changeStatus(
  db: Database,
  space: PlacedSpace,
  { to, reason }: Step,
  { viewer, now }: { viewer: SignedIn; now: Date },
): Promise<{ refusal: 'sameStatus' | null }> {
  return inTransaction(db, async (tx) => {
    const setId = await changeSpace(tx, space.id, { status: to }, { actor: actorOf(viewer), now });
    if (setId === null) return { refusal: 'sameStatus' };
    if (to === 'closed') {
      const details = { space: space.name, commune: space.communeName, reason };
      await record(tx, { actor: viewer.name, act: 'space.closed', subject: space.id, details }, now);
    }
    return { refusal: null };
  });
}
