import { type Database, inTransaction, type Transaction } from '#platform/database/deed';
import { secondsSpent } from './order-of-business.ts';
import { pointById, pointsOf, updatePoint } from './point-store.ts';
import { type BeginRefusal, refusalToBegin } from './sitting.ts';
import { lockSitting, updateSitting } from './store.ts';

export type HoldRefusal = BeginRefusal | 'not_begun' | 'gone';

interface Outcome {
  refusal: HoldRefusal | null;
}

/** The meeting begins; pressed twice, it began once. */
export function beginSitting(
  db: Database,
  id: string,
  { now, zone }: { now: Date; zone: string },
): Promise<Outcome> {
  return inTransaction(db, async (tx) => {
    const sitting = await lockSitting(tx, id);
    if (!sitting) return { refusal: 'gone' };
    const refusal = refusalToBegin(sitting, now, zone);
    if (refusal === null && sitting.begunAt === null)
      await updateSitting(tx, id, { begunAt: now, changedAt: now });
    return { refusal };
  });
}

/** The point that was being dealt with is done, and this one is begun, or taken up again. */
export function beginPoint(
  db: Database,
  { sittingId, pointId }: { sittingId: string; pointId: string },
  now: Date,
): Promise<Outcome> {
  return whileRunning(db, sittingId, async (tx) => {
    const point = await pointById(tx, sittingId, pointId);
    if (!point || point.rank === null) return { refusal: 'gone' };
    if (point.runningSince !== null) return { refusal: null };
    await endRunning(tx, sittingId, now);
    await updatePoint(tx, pointId, { begunAt: point.begunAt ?? now, runningSince: now });
    return { refusal: null };
  });
}

/** Nothing is being dealt with any more: a pause, or the end of the last point. */
export const endPoint = (db: Database, sittingId: string, now: Date): Promise<Outcome> =>
  whileRunning(db, sittingId, async (tx) => {
    await endRunning(tx, sittingId, now);
    return { refusal: null };
  });

/** The meeting is over: from then on its notes can be proposed as minutes. */
export const endSitting = (db: Database, id: string, now: Date): Promise<Outcome> =>
  whileRunning(db, id, async (tx) => {
    await endRunning(tx, id, now);
    await updateSitting(tx, id, { endedAt: now, changedAt: now });
    return { refusal: null };
  });

function whileRunning(
  db: Database,
  id: string,
  work: (tx: Transaction) => Promise<Outcome>,
): Promise<Outcome> {
  return inTransaction(db, async (tx) => {
    const sitting = await lockSitting(tx, id);
    if (!sitting) return { refusal: 'gone' };
    if (sitting.endedAt !== null) return { refusal: 'ended' };
    return sitting.begunAt === null ? { refusal: 'not_begun' } : work(tx);
  });
}

async function endRunning(tx: Transaction, sittingId: string, now: Date): Promise<void> {
  const running = (await pointsOf(tx, sittingId)).find(({ runningSince }) => runningSince !== null);
  if (running)
    await updatePoint(tx, running.id, { runningSince: null, spentSeconds: secondsSpent(running, now) });
}
