import { changeSpace, historyOf, lockSpace, spaceById } from '#modules/network';
import { actorOf, type Changed, type PlacedSpace, placeOf, type SomeFields } from '#modules/network/rules';
import { can } from '#platform/access';
import { type Database, inTransaction } from '#platform/database/deed';
import { baseOf, merge } from '#platform/forms/merge';
import type { SignedIn } from '#platform/http/guard';
import { changesFrom, type Proposal, withProposals } from './proposal.ts';
import { addProposal, isModerated, waitingFor } from './store.ts';

/** What one person saves of a space's page. */
export interface Saving {
  spaceId: string;
  /** What her form asks. */
  fields: readonly Changed[];
  /** What the form showed when it was opened (`baseOf`); nothing is as if it were opened now. */
  base: string;
  mine: SomeFields;
  /** Where two people met and she preferred the other one's answer. */
  yielded: readonly Changed[];
  /** The saving that this one takes back. */
  undoes?: string;
}

export type Saved =
  | { kind: 'saved' | 'proposed' | 'unchanged' }
  | { kind: 'conflict'; fields: Changed[]; theirs: PlacedSpace };

/** A space as this person sees it in the extranet, and whether what she saves waits for somebody. */
export async function spaceFor(db: Database, spaceId: string, viewer: SignedIn) {
  const space = await spaceById(db, spaceId);
  if (!space) return null;
  const waiting = await waitingFor(db, spaceId);
  const mustWait = (await isModerated(db)) && !can(viewer, 'space.moderate', placeOf(space));
  return { space, mustWait, shown: mustWait ? withProposals(space, waiting) : space };
}

/** Saves what one person typed: at once, or as a proposal where her network wants one; unless two people met. */
export function saveFields(
  db: Database,
  { spaceId, undoes, ...saving }: Saving,
  viewer: SignedIn,
  now: Date,
): Promise<Saved> {
  return inTransaction(db, async (tx) => {
    await lockSpace(tx, spaceId);
    const known = await spaceFor(tx, spaceId, viewer);
    if (!known) throw new Error(`No space ${spaceId}.`);

    const { wanted, conflicts } = merge({ ...saving, theirs: known.shown });
    if (conflicts.length > 0) return { kind: 'conflict', fields: conflicts, theirs: known.shown };
    if (Object.keys(wanted).length === 0) return { kind: 'unchanged' };
    if (known.mustWait) return propose(tx, { ...known, wanted }, viewer, now);

    await changeSpace(tx, spaceId, wanted, { actor: actorOf(viewer), now, ...(undoes ? { undoes } : {}) });
    return { kind: 'saved' };
  });
}

async function propose(
  tx: Database,
  { space, shown, wanted }: { space: PlacedSpace; shown: PlacedSpace; wanted: SomeFields },
  { personId, name }: SignedIn,
  now: Date,
): Promise<Saved> {
  const changes = changesFrom(shown, wanted);
  const { id: spaceId, structureId } = space;
  await addProposal(tx, { spaceId, structureId, personId, personName: name, changes, proposedAt: now });
  return { kind: 'proposed' };
}

/** Who wrote what somebody met in these fields: in a proposal that she was shown, or in the page's history. */
export async function lastAuthorOf(
  db: Database,
  theirs: PlacedSpace,
  fields: readonly Changed[],
): Promise<{ name: string; at: Date } | null> {
  const isMet = ({ changes }: Proposal) =>
    fields.some(
      (field) =>
        changes[field] && baseOf([field], { [field]: changes[field].after }) === baseOf([field], theirs),
    );
  const proposal = (await waitingFor(db, theirs.id)).findLast(isMet);
  if (proposal) return { name: proposal.personName, at: proposal.proposedAt };
  const change = (await historyOf(db, theirs.id, 100)).find((line) =>
    fields.some((field) => field === line.field),
  );
  return change ? { name: change.actorName, at: change.at } : null;
}
