import { changeSpace, lockSpace } from '#modules/network';
import { actorOf, type PlacedSpace, type SpaceStatus } from '#modules/network/rules';
import { type Database, inTransaction } from '#platform/database/deed';
import type { SignedIn } from '#platform/http/guard';
import { record } from '#platform/journal';

interface Step {
  from: readonly SpaceStatus[];
  to: SpaceStatus;
}

/** What may be done with the state of a space, by the address of the page that asks it. */
export const steps = {
  publier: { from: ['draft'], to: 'published' },
  rouvrir: { from: ['closed'], to: 'published' },
  retirer: { from: ['published'], to: 'draft' },
  fermer: { from: ['draft', 'published'], to: 'closed' },
} as const satisfies Record<string, Step>;

export type StepName = keyof typeof steps;

export const stepNames = Object.keys(steps) as StepName[];

/** Whether a step makes sense from a state. */
export const mayFollow = (status: SpaceStatus, step: StepName): boolean =>
  (steps[step].from as readonly SpaceStatus[]).includes(status);

/** Publishes a space, withdraws it, closes it or opens it again; a closing is written in the journal, with its reason. */
export function changeStatus(
  db: Database,
  space: PlacedSpace,
  { step, reason }: { step: StepName; reason: string | null },
  { viewer, now }: { viewer: SignedIn; now: Date },
): Promise<{ refusal: SpaceStatus | null }> {
  return inTransaction(db, async (tx) => {
    const status = (await lockSpace(tx, space.id))?.status ?? space.status;
    if (!mayFollow(status, step)) return { refusal: status };
    const { to } = steps[step];
    await changeSpace(tx, space.id, { status: to }, { actor: actorOf(viewer), now });
    if (to === 'closed') {
      const details = { space: space.name, commune: space.communeName, reason };
      await record(tx, { actor: viewer.name, act: 'space.closed', subject: space.id, details }, now);
    }
    return { refusal: null };
  });
}
