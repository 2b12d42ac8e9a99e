import { lockGroup } from '#modules/groups';
import type { Database } from '#platform/database/connect';
import { inTransaction } from '#platform/database/deed';
import type { IsoDate } from '#platform/time';
import { actionsFrom, insertAction } from './action-store.ts';
import { decisionsFrom, insertDecision, withdrawDecisions } from './decision-store.ts';

export interface Outcomes {
  groupId: string;
  on: IsoDate;
  /** Where they are written: an address inside the network. */
  sourcePath: string | null;
  decisions: readonly string[];
  actions: readonly { text: string; ownerId: string | null; dueOn: IsoDate | null }[];
  now: Date;
}

/**
 * Writes what a group decided, and who will do what. Said again from the same page, what is there already stays as it is
 * with its number, a decision that is said no more is withdrawn, and an action goes on: it was agreed to by somebody.
 */
export const recordOutcomes = (db: Database, { sourcePath, ...said }: Outcomes): Promise<void> =>
  inTransaction(db, async (tx) => {
    const { groupId, now, on } = said;
    await lockGroup(tx, groupId);
    const before = sourcePath === null ? [] : await decisionsFrom(tx, groupId, sourcePath);
    const known = new Set(before.map(({ text }) => text));
    for (const text of said.decisions)
      if (!known.has(text))
        await insertDecision(tx, { groupId, text, decidedOn: on, sourcePath, recordedAt: now });
    const gone = before.filter(({ text }) => !said.decisions.includes(text)).map(({ id }) => id);
    if (gone.length > 0) await withdrawDecisions(tx, gone, now);
    const agreed = sourcePath === null ? [] : await actionsFrom(tx, groupId, sourcePath);
    const begun = new Set(agreed.map(({ text }) => text));
    for (const action of said.actions)
      if (!begun.has(action.text))
        await insertAction(tx, { ...action, groupId, agreedOn: on, sourcePath, recordedAt: now });
  });
