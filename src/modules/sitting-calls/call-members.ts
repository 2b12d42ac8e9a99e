import { membersOf } from '#modules/groups';
import { lockSitting } from '#modules/sittings';
import { type Database, inTransaction } from '#platform/database/deed';
import { type CallRefusal, refusalToCall } from './call.ts';
import { occasionOf, writeTo } from './letters.ts';
import { callsOf, insertCalls } from './store.ts';

/**
 * Calls the members who were not called yet, each with a letter; `again` writes to the others as well. Pressed twice, the
 * second finds nobody left.
 */
export function callMembers(
  db: Database,
  { sittingId, again }: { sittingId: string; again: boolean },
  now: Date,
): Promise<{ refusal: CallRefusal } | { refusal: null; called: number }> {
  return inTransaction(db, async (tx) => {
    const sitting = await lockSitting(tx, sittingId);
    const refusal = sitting ? refusalToCall(sitting, now) : 'settled';
    if (!sitting || refusal) return { refusal: refusal ?? 'settled' };
    const members = await membersOf(tx, sitting.groupId);
    if (members.length === 0) return { refusal: 'nobody' };
    const before = new Set((await callsOf(tx, sittingId)).map(({ memberId }) => memberId));
    const memberIds = members.map(({ id }) => id).filter((id) => !before.has(id));
    if (memberIds.length === 0 && !again) return { refusal: 'called' };
    await insertCalls(tx, { sittingId, memberIds, now });
    const occasion = await occasionOf(tx, sittingId, now);
    const seated = new Set(members.map(({ id }) => id));
    const calls = (await callsOf(tx, sittingId)).filter(
      ({ memberId }) => seated.has(memberId) && (again || !before.has(memberId)),
    );
    for (const call of calls)
      if (occasion) await writeTo(tx, occasion, call, before.has(call.memberId) ? 'again' : 'call');
    return { refusal: null, called: calls.length };
  });
}
