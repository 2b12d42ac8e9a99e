import { type Database, inTransaction } from '#platform/database/deed';
import { occasionOf, writeTo } from './letters.ts';
import { callsOf, noteReminded, takeUnreminded } from './store.ts';

const atOnce = 200;
const dayMs = 86_400_000;
/** A meeting is near a week before; whoever was called yesterday is left in peace. */
const nearDays = 7;
const patienceDays = 2;

/** Reminds once those who have not answered; answers how many. Run twice, the second finds nobody. */
export async function remindUnanswered(db: Database, now: Date): Promise<number> {
  const due = {
    from: now,
    to: new Date(now.getTime() + nearDays * dayMs),
    calledBefore: new Date(now.getTime() - patienceDays * dayMs),
    most: atOnce,
  };
  let reminded = 0;
  for (let taken = atOnce; taken === atOnce; reminded += taken)
    taken = await inTransaction(db, async (tx) => {
      const calls = await takeUnreminded(tx, due);
      for (const [sittingId, those] of Map.groupBy(calls, (call) => call.sittingId)) {
        const ids = new Set(those.map(({ id }) => id));
        const occasion = await occasionOf(tx, sittingId, now);
        for (const call of await callsOf(tx, sittingId))
          if (occasion && ids.has(call.id)) await writeTo(tx, occasion, call, 'reminder');
      }
      await noteReminded(
        tx,
        calls.map(({ id }) => id),
        now,
      );
      return calls.length;
    });
  return reminded;
}
