import { type Database, inTransaction, type Transaction } from '#platform/database/deed';
import { mostPoints, moved, type PointText } from './order-of-business.ts';
import {
  deletePoint,
  insertPoint,
  orderOf,
  pointById,
  pointsOf,
  updatePoint,
  writeDocuments,
  writeOrder,
} from './point-store.ts';
import { isSettled, mayPropose, type Sitting } from './sitting.ts';
import { lockSitting } from './store.ts';

export type PointRefusal =
  /** The meeting is over or cancelled. */
  | 'settled'
  /** Too late to propose. */
  | 'late'
  | 'full'
  /** Somebody changed the order meanwhile. */
  | 'reordered'
  /** It is taken away already, or was dealt with. */
  | 'gone';

interface Outcome {
  refusal: PointRefusal | null;
}

type Work = (tx: Transaction, sitting: Sitting) => Promise<Outcome>;

/** Everybody who touches one order of business goes one after the other. */
const inOrder = (db: Database, sittingId: string, work: Work): Promise<Outcome> =>
  inTransaction(db, async (tx) => {
    const sitting = await lockSitting(tx, sittingId);
    return !sitting || isSettled(sitting) ? { refusal: 'settled' } : work(tx, sitting);
  });

export type WrittenPoint = PointText & { documents: readonly string[] };

/** Puts a point at the end of the order of business. */
export const addPoint = (
  db: Database,
  { sittingId, point: { documents, ...text }, now }: { sittingId: string; point: WrittenPoint; now: Date },
): Promise<Outcome> =>
  inOrder(db, sittingId, async (tx) => {
    const order = await orderOf(tx, sittingId);
    if (order.length >= mostPoints) return { refusal: 'full' };
    const row = { ...text, sittingId, state: 'agreed' as const, rank: order.length + 1 };
    const id = await insertPoint(tx, { ...row, proposedBy: null, createdAt: now });
    await writeDocuments(tx, id, documents);
    return { refusal: null };
  });

/** A member asks for a point; whoever steers takes it up, or does not. */
export const proposePoint = (
  db: Database,
  {
    sittingId,
    point: { documents, ...text },
    personId,
  }: { sittingId: string; point: WrittenPoint; personId: string },
  { now, zone }: { now: Date; zone: string },
): Promise<Outcome> =>
  inOrder(db, sittingId, async (tx, sitting) => {
    if (!mayPropose(sitting, now, zone)) return { refusal: 'late' };
    const proposed = (await pointsOf(tx, sittingId)).filter(({ state }) => state === 'proposed');
    if (proposed.length >= mostPoints) return { refusal: 'full' };
    const row = { ...text, sittingId, state: 'proposed' as const, rank: null };
    const id = await insertPoint(tx, { ...row, proposedBy: personId, createdAt: now });
    await writeDocuments(tx, id, documents);
    return { refusal: null };
  });

/** Its text, and its place when that is said. */
export const changePoint = (
  db: Database,
  {
    sittingId,
    pointId,
    point: { documents, ...text },
  }: { sittingId: string; pointId: string; point: WrittenPoint },
  to: number | null,
): Promise<Outcome> =>
  inOrder(db, sittingId, async (tx) => {
    const point = await pointById(tx, sittingId, pointId);
    if (!point) return { refusal: 'gone' };
    await updatePoint(tx, pointId, text);
    await writeDocuments(tx, pointId, documents);
    if (to !== null && point.rank !== null && to !== point.rank)
      await writeOrder(tx, moved(await orderOf(tx, sittingId), pointId, to));
    return { refusal: null };
  });

/** One place up or down, from where whoever pressed saw it: of two who press at once, the second is told. */
export const movePoint = (
  db: Database,
  { sittingId, pointId }: { sittingId: string; pointId: string },
  { from, by }: { from: number; by: 1 | -1 },
): Promise<Outcome> =>
  inOrder(db, sittingId, async (tx) => {
    const order = await orderOf(tx, sittingId);
    if (order[from - 1] !== pointId) return { refusal: 'reordered' };
    await writeOrder(tx, moved(order, pointId, from + by));
    return { refusal: null };
  });

/** What a member proposed has its place at the end of the order of business, or none. */
export const settleProposal = (
  db: Database,
  { sittingId, pointId, isAgreed }: { sittingId: string; pointId: string; isAgreed: boolean },
): Promise<Outcome> =>
  inOrder(db, sittingId, async (tx) => {
    const point = await pointById(tx, sittingId, pointId);
    if (!point || point.rank !== null) return { refusal: 'gone' };
    const order = await orderOf(tx, sittingId);
    if (isAgreed && order.length >= mostPoints) return { refusal: 'full' };
    await updatePoint(
      tx,
      pointId,
      isAgreed ? { state: 'agreed', rank: order.length + 1 } : { state: 'declined', rank: null },
    );
    return { refusal: null };
  });

/** Takes a point away; what was dealt with stays. */
export const dropPoint = (
  db: Database,
  { sittingId, pointId }: { sittingId: string; pointId: string },
): Promise<Outcome> =>
  inOrder(db, sittingId, async (tx) => {
    const point = await pointById(tx, sittingId, pointId);
    if (!point || point.begunAt !== null) return { refusal: 'gone' };
    await deletePoint(tx, pointId);
    await writeOrder(tx, await orderOf(tx, sittingId));
    return { refusal: null };
  });
