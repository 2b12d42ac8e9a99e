import { groupById, membersOf } from '#modules/groups';
import { lockSitting } from '#modules/sittings';
import { type Database, inTransaction } from '#platform/database/deed';
import { type Answer, type Call, deputiesOf, isAnswerable, seenOf } from './call.ts';
import { occasionOf, writeTo } from './letters.ts';
import { callsOf, insertCalls, writeAnswer } from './store.ts';
import { tellDeputy } from './tell-deputy.ts';

export type AnswerRefusal =
  /** The meeting is over or cancelled. */
  | 'over'
  /** It has another date than the one that she read. */
  | 'moved'
  /** She has no seat in the group any more, or her deputy has none. */
  | 'gone';

export interface Given {
  answer: Answer;
  deputyId: string | null;
  said: string | null;
  /** When the meeting was on the page that she answered; not said by whoever answers without a page. */
  seen?: string | null;
}

/** Notes what a member answers about the date that she read; the last answer holds. Whoever she counts on is told. */
export function answerCall(
  db: Database,
  { sittingId, memberId, given: { seen, ...given } }: { sittingId: string; memberId: string; given: Given },
  now: Date,
): Promise<{ refusal: AnswerRefusal | null }> {
  return inTransaction(db, async (tx) => {
    const sitting = await lockSitting(tx, sittingId);
    if (sitting && seen && seen !== seenOf(sitting)) return { refusal: 'moved' };
    if (!sitting || !isAnswerable(sitting, now)) return { refusal: 'over' };
    const members = await membersOf(tx, sitting.groupId);
    const member = members.find(({ id }) => id === memberId);
    if (!member) return { refusal: 'gone' };
    const deputy = deputiesOf(members, memberId).find(({ id }) => id === given.deputyId);
    if (given.answer === 'deputy' && !deputy) return { refusal: 'gone' };
    const before = new Set((await callsOf(tx, sittingId)).map((one) => one.memberId));
    const call = await callTo(tx, { sittingId, memberId, now });
    const deputyId = deputy?.id ?? null;
    await writeAnswer(tx, call.id, { ...given, deputyId, now });
    const group = await groupById(tx, sitting.groupId);
    if (deputy && group && call.deputyId !== deputyId) {
      const theirs = await callTo(tx, { sittingId, memberId: deputy.id, now });
      await tellDeputy(tx, { sitting, group, member, deputy }, { callId: theirs.id, now });
      // Seated since the call left, she is called as the others were: her calendar has the date, and hears when it moves.
      const occasion =
        before.has(memberId) && !before.has(deputy.id) && (await occasionOf(tx, sittingId, now));
      if (occasion) await writeTo(tx, occasion, theirs, 'call');
    }
    return { refusal: null };
  });
}

/** Her call; whoever answers before she was called, or by telephone, or is counted on, is called by that. */
async function callTo(
  tx: Database,
  { sittingId, memberId, now }: { sittingId: string; memberId: string; now: Date },
): Promise<Call> {
  await insertCalls(tx, { sittingId, memberIds: [memberId], now });
  return (await callsOf(tx, sittingId)).find((call) => call.memberId === memberId) as Call;
}
