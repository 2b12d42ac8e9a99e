import { historyOf, undoChange } from '#modules/network';
import type { Change, FieldName, SomeFields } from '#modules/network/rules';
import type { Database } from '#platform/database/connect';
import { inTransaction } from '#platform/database/deed';
import type { SignedIn } from '#platform/http/guard';
import { fingerprint } from './fingerprint.ts';
import { changesFrom } from './proposal.ts';
import { addProposal } from './proposal-store.ts';
import { actorOf, spaceFor } from './save-fields.ts';
import { lockSpaceRow } from './space-lock.ts';

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
): Promise<'saved' | 'proposed' | 'nothing'> {
  return inTransaction(db, async (tx) => {
    await lockSpaceRow(tx, spaceId);
    const known = await spaceFor(tx, spaceId, viewer);
    if (!known?.mustWait) {
      const undone = await undoChange(tx, spaceId, setId, { actor: actorOf(viewer), now });
      return undone === null ? 'nothing' : 'saved';
    }
    const changes = changesFrom(known.shown, await valuesBefore(tx, { spaceId, setId }, known.shown));
    if (Object.keys(changes).length === 0) return 'nothing';
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

/** The values before a saving, of the fields that say something else today. */
async function valuesBefore(
  db: Database,
  { spaceId, setId }: { spaceId: string; setId: string },
  shown: SomeFields,
): Promise<SomeFields> {
  const set = await setOf(db, spaceId, setId);
  const moved = set.filter(
    ({ field, before }) => fingerprint(shown[field as FieldName]) !== fingerprint(before),
  );
  return Object.fromEntries(moved.map(({ field, before }) => [field, before]));
}
