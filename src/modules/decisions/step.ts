import { standingOf } from '#modules/groups';
import { type Database, inTransaction } from '#platform/database/deed';
import type { IsoDate } from '#platform/time';
import { lockAction, updateAction } from './action-store.ts';
import type { Step } from './decision.ts';
import { insertStep } from './step-store.ts';

export interface Wish {
  step: Step;
  why: string;
  /** The new date, when it is put off. */
  dueOn: IsoDate | null;
  /** To whom it is handed. */
  ownerId: string | null;
}

export interface By {
  personId: string;
  today: IsoDate;
  now: Date;
}

export type StepRefusal = 'closed' | 'open' | 'earlier' | 'stranger';

/** Takes an action further: held, given up, taken up again, put off, or handed to another member of its group. */
export const takeStep = (
  db: Database,
  { id, groupId }: { id: string; groupId: string },
  wish: Wish,
  { personId, today, now }: By,
): Promise<{ refusal: StepRefusal | null }> =>
  inTransaction(db, async (tx) => {
    const { dueOn, doneOn, droppedOn } = await lockAction(tx, id);
    const isOver = doneOn !== null || droppedOn !== null;
    if (isOver !== (wish.step === 'reopened')) return { refusal: isOver ? 'closed' : 'open' };
    if (wish.step === 'postponed' && (wish.dueOn === null || wish.dueOn < today))
      return { refusal: 'earlier' };
    if (wish.step === 'handed' && (await standingOf(tx, groupId, wish.ownerId)) === null)
      return { refusal: 'stranger' };
    await updateAction(tx, id, changeOf(wish, today));
    const { step, why } = wish;
    const dueBefore = step === 'postponed' && dueOn !== null ? { dueBefore: dueOn } : {};
    await insertStep(tx, { actionId: id, step, why, ...dueBefore, personId, at: now });
    return { refusal: null };
  });

/** What the step writes; whoever has a new date or a new owner is reminded anew. */
function changeOf({ step, dueOn, ownerId }: Wish, today: IsoDate): Parameters<typeof updateAction>[2] {
  const anew = { remindedBefore: null, remindedLate: null };
  if (step === 'done') return { doneOn: today };
  if (step === 'dropped') return { droppedOn: today };
  if (step === 'reopened') return { doneOn: null, droppedOn: null, ...anew };
  return step === 'postponed' ? { dueOn, ...anew } : { ownerId, seenAt: null, ...anew };
}
