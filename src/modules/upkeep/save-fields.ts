import { changeSpace, spaceById } from '#modules/network';
import { type FieldName, type PlacedSpace, placeOf, type SomeFields } from '#modules/network/rules';
import { can } from '#platform/access';
import type { Database } from '#platform/database/connect';
import { inTransaction } from '#platform/database/deed';
import type { SignedIn } from '#platform/http/guard';
import { merge } from './merge.ts';
import { changesFrom, withProposals } from './proposal.ts';
import { addProposal, isModerated, waitingFor } from './proposal-store.ts';
import { lockSpaceRow } from './space-lock.ts';

export interface Saving {
  spaceId: string;
  fields: readonly FieldName[];
  base: string;
  mine: SomeFields;
  yielded: readonly FieldName[];
}

export type Saved =
  | { kind: 'saved' | 'proposed' | 'unchanged' }
  | { kind: 'conflict'; fields: FieldName[]; theirs: PlacedSpace };

/** A space as this person sees it in the extranet, and whether what she saves waits for somebody. */
export async function spaceFor(db: Database, spaceId: string, viewer: SignedIn) {
  const space = await spaceById(db, spaceId);
  if (!space) return null;
  const waiting = await waitingFor(db, spaceId);
  const mustWait = (await isModerated(db)) && !can(viewer, 'space.moderate', placeOf(space));
  return { space, waiting, mustWait, shown: mustWait ? withProposals(space, waiting) : space };
}

/** Saves what one person typed: at once, or as a proposal where her network wants one; unless two people met. */
export function saveFields(
  db: Database,
  { spaceId, ...saving }: Saving,
  viewer: SignedIn,
  now: Date,
): Promise<Saved> {
  return inTransaction(db, async (tx) => {
    await lockSpaceRow(tx, spaceId);
    const known = await spaceFor(tx, spaceId, viewer);
    if (!known) throw new Error(`No space ${spaceId}.`);

    const { wanted, conflicts } = merge({ ...saving, theirs: known.shown });
    if (conflicts.length > 0) return { kind: 'conflict', fields: conflicts, theirs: known.shown };
    if (Object.keys(wanted).length === 0) return { kind: 'unchanged' };
    if (known.mustWait) return propose(tx, { spaceId, shown: known.shown, wanted }, viewer, now);

    await changeSpace(tx, spaceId, wanted, { actor: actorOf(viewer), now });
    return { kind: 'saved' };
  });
}

export const actorOf = ({ personId, name }: SignedIn) => ({ id: personId, name });

async function propose(
  tx: Database,
  { spaceId, shown, wanted }: { spaceId: string; shown: PlacedSpace; wanted: SomeFields },
  { personId, name }: SignedIn,
  now: Date,
): Promise<Saved> {
  const changes = changesFrom(shown, wanted);
  await addProposal(tx, { spaceId, personId, personName: name, changes, proposedAt: now });
  return { kind: 'proposed' };
}
