import { changeSpace, isSiretTaken, lockSpace } from '#modules/network';
import { type Changed, isOfAnotherStructure, type SomeFields } from '#modules/network/rules';
import { type Database, inTransaction } from '#platform/database/deed';
import { hasMoved } from '#platform/forms/merge';
import { afterOf, type Proposal } from './proposal.ts';
import { decideProposal, lockProposal } from './store.ts';

export type DecisionRefusal = 'decided' | 'nothingPicked' | 'moved' | 'changed' | 'siretTaken';

/** Who decides, and when. */
interface By {
  name: string;
  now: Date;
}

type Decided = Promise<{ refusal: DecisionRefusal | null }>;

/** What is kept of a proposal, by somebody who looked at the page when it said `base` (`baseOf` of all its fields). */
export interface Picking {
  picked: readonly Changed[];
  base: string;
}

/** Writes the picked fields of a proposal into the page, in its author's name. */
export function acceptProposal(
  db: Database,
  id: string,
  { picked, base }: Picking,
  { name, now }: By,
): Decided {
  return inTransaction(db, async (tx) => {
    const proposal = await lockProposal(tx, id);
    if (proposal?.state !== 'waiting') return { refusal: 'decided' };
    const wanted = afterOf(proposal.changes, picked);
    const refusal = await whyNot(tx, proposal, wanted, base);
    if (refusal) return { refusal };

    const actor = { id: proposal.personId, name: proposal.personName };
    await changeSpace(tx, proposal.spaceId, wanted, { actor, now });
    await decideProposal(tx, id, { state: 'accepted', decidedAt: now, decidedBy: name, reason: null });
    return { refusal: null };
  });
}

/** Why these fields of a proposal cannot be written as they stand; the page stays still meanwhile. */
async function whyNot(
  tx: Database,
  proposal: Proposal,
  wanted: SomeFields,
  base: string,
): Promise<DecisionRefusal | null> {
  const picked = Object.keys(wanted) as Changed[];
  if (picked.length === 0) return 'nothingPicked';
  const space = await lockSpace(tx, proposal.spaceId);
  if (!space) throw new Error(`No space ${proposal.spaceId}.`);
  if (picked.some((field) => isOfAnotherStructure(field, proposal, space))) return 'moved';
  const seen = { fields: Object.keys(proposal.changes) as Changed[], base, theirs: space };
  if (picked.some((field) => hasMoved(seen, field))) return 'changed';
  return (await isSiretTaken(tx, space.id, wanted)) ? 'siretTaken' : null;
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
