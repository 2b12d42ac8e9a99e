import { type Database, inTransaction } from '#platform/database/deed';
import { zoneOf } from '#platform/database/zone';
import { announce } from '#platform/events';
import { dateOf } from '#platform/time';
import { sittingChanged } from './events.ts';
import { isSettled, type Sitting, type Timed } from './sitting.ts';
import { insertSittings, lockSitting, type NewSitting, updateSitting } from './store.ts';

export type Said = Omit<
  NewSitting,
  'groupId' | 'startsAt' | 'endsAt' | 'createdBy' | 'createdAt' | 'changedAt'
>;

/** One meeting for each of the dates, or one without a date; answers their identifiers. */
export const addSittings = (
  db: Database,
  { groupId, said, dates }: { groupId: string; said: Said; dates: readonly Timed[] },
  { personId, now }: { personId: string | null; now: Date },
): Promise<string[]> =>
  insertSittings(
    db,
    dates.map((date) => ({
      ...said,
      ...date,
      groupId,
      createdBy: personId,
      createdAt: now,
      changedAt: now,
    })),
  );

export type ChangeRefusal =
  | 'settled'
  | 'begun'
  /** It would be on a day that is over. */
  | 'past';

/** What it says of itself is written again; whoever was called is told what she must know. */
export function changeSitting(
  db: Database,
  id: string,
  change: Partial<Said & Timed>,
  now: Date,
): Promise<{ refusal: ChangeRefusal | null }> {
  return inTransaction(db, async (tx) => {
    const before = await lockSitting(tx, id);
    if (!before || isSettled(before)) return { refusal: 'settled' };
    const after: Sitting = { ...before, ...change };
    // What has begun stays where it is in time.
    if (before.begunAt !== null && isElsewhere(before, after, ['startsAt', 'endsAt']))
      return { refusal: 'begun' };
    if (isElsewhere(before, after, ['startsAt']) && (await isOver(tx, after, now)))
      return { refusal: 'past' };
    const mustBeTold = isElsewhere(before, after, told);
    const sequence = before.sequence + (mustBeTold ? 1 : 0);
    await updateSitting(tx, id, { ...change, sequence, changedAt: now });
    if (mustBeTold) await announce(tx, sittingChanged, { before, after: { ...after, sequence }, now });
    return { refusal: null };
  });
}

const isOver = async (tx: Database, { startsAt }: Timed, now: Date): Promise<boolean> => {
  const zone = await zoneOf(tx);
  return startsAt !== null && dateOf(startsAt, zone) < dateOf(now, zone);
};

const told = ['title', 'startsAt', 'endsAt', 'place', 'onlineUrl'] as const;

const isElsewhere = (before: Sitting, after: Sitting, fields: readonly (keyof Sitting)[]): boolean =>
  fields.some((field) => before[field]?.valueOf() !== after[field]?.valueOf());

/** It will not be; why is told to whoever was called. */
export function cancelSitting(
  db: Database,
  id: string,
  { why, now }: { why: string | null; now: Date },
): Promise<{ refusal: ChangeRefusal | null }> {
  return inTransaction(db, async (tx) => {
    const before = await lockSitting(tx, id);
    if (!before || isSettled(before)) return { refusal: 'settled' };
    if (before.begunAt !== null) return { refusal: 'begun' };
    const change = { cancelledAt: now, cancelledWhy: why, sequence: before.sequence + 1, changedAt: now };
    await updateSitting(tx, id, change);
    await announce(tx, sittingChanged, { before, after: { ...before, ...change }, now });
    return { refusal: null };
  });
}
