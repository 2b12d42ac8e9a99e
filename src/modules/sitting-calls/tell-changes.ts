import type { Sitting } from '#modules/sittings/rules';
import type { Transaction } from '#platform/database/deed';
import { type Kind, occasionOf, writeTo } from './letters.ts';
import { callsOf, forgetAnswers } from './store.ts';

interface Change {
  before: Sitting;
  after: Sitting;
}

/** Whoever was called reads what became of the meeting, and her calendar follows. */
export async function tellChange(
  tx: Transaction,
  { before, after, now }: Change & { now: Date },
): Promise<void> {
  if ((await callsOf(tx, after.id)).length === 0) return;
  if (isMoved({ before, after })) await forgetAnswers(tx, after.id);
  const kind = kindOf({ before, after });
  const occasion = kind && (await occasionOf(tx, after.id, now));
  if (!occasion) return;
  const { startsAt, endsAt } = kind === 'undated' ? before : after;
  // What is over is told to nobody.
  if (endsAt !== null && endsAt <= now) return;
  const told = { ...occasion, sitting: { ...occasion.sitting, startsAt, endsAt } };
  for (const call of await callsOf(tx, after.id)) await writeTo(tx, told, call, kind);
}

const isMoved = ({ before, after }: Change): boolean =>
  before.startsAt?.getTime() !== after.startsAt?.getTime();

/** What the letter is about; null while a date is looked for, when nobody expects the meeting anywhere. */
function kindOf({ before, after }: Change): Kind | null {
  if (after.cancelledAt !== null) return 'cancelled';
  if (after.startsAt === null) return before.startsAt === null ? null : 'undated';
  return isMoved({ before, after }) ? 'moved' : 'changed';
}
