import { lockGroup } from '#modules/groups';
import { type Database, inTransaction } from '#platform/database/deed';
import type { IsoDate } from '#platform/time';
import { actionsFrom, insertAction } from './action-store.ts';
import { decisionsFrom, insertDecision, withdrawDecisions } from './decision-store.ts';
import { saidAgain } from './said-again.ts';

/** A sentence, and the title of the notes under which it stands: « adopté » says nothing alone. */
export interface Decided {
  text: string;
  about: string | null;
}

export interface Outcomes {
  groupId: string;
  on: IsoDate;
  /** Where they are written: an address inside the network. */
  sourcePath: string | null;
  decisions: readonly Decided[];
  actions: readonly { text: string; ownerId: string | null; dueOn: IsoDate | null }[];
  now: Date;
}

/**
 * Writes what a group decided, and who will do what. Said again from the same page, what is there already stays as it is
 * with its number, a decision that is said no more is withdrawn, and an action goes on: it was agreed to by somebody.
 * Answers the actions that are new.
 */
export const recordOutcomes = (db: Database, { sourcePath, ...said }: Outcomes): Promise<string[]> =>
  inTransaction(db, async (tx) => {
    const { groupId, now, on } = said;
    await lockGroup(tx, groupId);
    const decided = sourcePath === null ? [] : await decisionsFrom(tx, groupId, sourcePath);
    const { pairs, gone } = saidAgain(decided, said.decisions);
    for (const { one, known } of pairs)
      if (!known) {
        const { text, about } = one;
        await insertDecision(tx, { groupId, text, about, decidedOn: on, sourcePath, recordedAt: now });
      }
    if (gone.length > 0)
      await withdrawDecisions(
        tx,
        gone.map(({ id }) => id),
        now,
      );
    const agreed = sourcePath === null ? [] : await actionsFrom(tx, groupId, sourcePath);
    const begun: string[] = [];
    for (const { one, known } of saidAgain(agreed, said.actions).pairs)
      if (!known)
        begun.push(await insertAction(tx, { ...one, groupId, agreedOn: on, sourcePath, recordedAt: now }));
    return begun;
  });
