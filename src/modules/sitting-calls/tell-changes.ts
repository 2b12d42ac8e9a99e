import type { Transaction } from 'kysely';
import type { Sitting } from '#modules/sittings/rules';
import type { Tables } from '#platform/database/tables';
import { type Kind, occasionOf, writeTo } from './letters.ts';
import { callsOf, forgetAnswers } from './store.ts';

/** Whoever was called reads what became of the meeting, and her calendar follows. */
export async function tellChange(
  tx: Transaction<Tables>,
  { before, after, now }: { before: Sitting; after: Sitting; now: Date },
): Promise<void> {
  const isMoved = before.startsAt?.getTime() !== after.startsAt?.getTime();
  const called = await callsOf(tx, after.id);
  if (called.length === 0) return;
  if (isMoved) await forgetAnswers(tx, after.id);
  const occasion = await occasionOf(tx, after.id, now);
  // What is over is told to nobody; neither is a date that is looked for again.
  if (!occasion || occasion.sitting.endsAt <= now) return;
  const kind: Kind = after.cancelledAt !== null ? 'cancelled' : isMoved ? 'moved' : 'changed';
  for (const call of isMoved ? await callsOf(tx, after.id) : called) await writeTo(tx, occasion, call, kind);
}
