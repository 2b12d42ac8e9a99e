import { changeSpace, isSiretTaken } from '#modules/network';
import type { Changed } from '#modules/network/rules';
import type { Database } from '#platform/database/connect';
import { inTransaction } from '#platform/database/deed';
import { afterOf } from './proposal.ts';
import { decideProposal, lockProposal } from './store.ts';

export type DecisionRefusal = 'decided' | 'nothingPicked' | 'siretTaken';

/** Who decides, and when. */
interface By {
  name: string;
  now: Date;
}

type Decided = Promise<{ refusal: DecisionRefusal | null }>;

/** Writes the picked fields of a proposal into the page, in its author's name. */
export function acceptProposal(
  db: Database,
  id: string,
  picked: readonly Changed[],
  { name, now }: By,
): Decided {
  return inTransaction(db, async (tx) => {
    const proposal = await lockProposal(tx, id);
    if (proposal?.state !== 'waiting') return { refusal: 'decided' };
    const wanted = afterOf(proposal.changes, picked);
    if (Object.keys(wanted).length === 0) return { refusal: 'nothingPicked' };

    if (await isSiretTaken(tx, proposal.spaceId, wanted)) return { refusal: 'siretTaken' };

    const actor = { id: proposal.personId, name: proposal.personName };
    await changeSpace(tx, proposal.spaceId, wanted, { actor, now });
    await decideProposal(tx, id, { state: 'accepted', decidedAt: now, decidedBy: name, reason: null });
    return { refusal: null };
  });
}

/** Leaves the page as it is, with the reason that the author reads. */
export const refuseProposal = (db: Database, id: string, reason: string, by: By): Decided =>
  close(db, id, { state: 'refused', reason }, by);

/** The author takes it back. */
export const withdrawProposal = (db: Database, id: string, by: By): Decided =>
  close(db, id, { state: 'withdrawn', reason: null }, by);

const close = (
  db: Database,
  id: string,
  decision: { state: 'refused' | 'withdrawn'; reason: string | null },
  { name, now }: By,
): Decided =>
  inTransaction(db, async (tx) => {
    const proposal = await lockProposal(tx, id);
    if (proposal?.state !== 'waiting') return { refusal: 'decided' };
    await decideProposal(tx, id, { ...decision, decidedAt: now, decidedBy: name });
    return { refusal: null };
  });
