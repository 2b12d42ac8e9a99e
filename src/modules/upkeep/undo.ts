import { historyOf, undoChange } from '#modules/network';
import type { Change } from '#modules/network/rules';
import type { Database } from '#platform/database/connect';
import { inTransaction } from '#platform/database/deed';
import type { SignedIn } from '#platform/http/guard';
import type { FieldName, SomeFields } from './fields.ts';
import { changesFrom } from './proposal.ts';
import { addProposal } from './proposal-store.ts';
import { actorOf, spaceFor } from './save-fields.ts';

export const longestHistory = 500;

/** The fields of one saving, with what they were and what they became. */
export const setOf = async (db: Database, spaceId: string, setId: string): Promise<Change[]> =>
  (await historyOf(db, spaceId, longestHistory)).filter((change) => change.setId === setId);

/** Gives the fields of one saving the values that they had; it waits for an ambassador like any other change. */
export function undo(
  db: Database,
  { spaceId, setId }: { spaceId: string; setId: string },
  viewer: SignedIn,
  now: Date,
): Promise<'saved' | 'proposed'> {
  return inTransaction(db, async (tx) => {
    const known = await spaceFor(tx, spaceId, viewer);
    if (!known?.mustWait) {
      await undoChange(tx, spaceId, setId, { actor: actorOf(viewer), now });
      return 'saved';
    }
    const changes = changesFrom(known.shown, await valuesBefore(tx, spaceId, setId));
    await addProposal(tx, {
      spaceId,
      personId: viewer.personId,
      personName: viewer.name,
      changes,
      proposedAt: now,
    });
    return 'proposed';
  });
}

async function valuesBefore(db: Database, spaceId: string, setId: string): Promise<SomeFields> {
  const set = await setOf(db, spaceId, setId);
  return Object.fromEntries(set.map(({ field, before }) => [field as FieldName, before]));
}
