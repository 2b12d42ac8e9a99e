import { grantRole } from '#modules/accounts';
import { lockPeople } from '#modules/network';
import {
  actorOf,
  type Deciding,
  type HeldShare,
  hasOpenAccount,
  isDemonstration,
  mayGive,
  sharesOf,
} from '#modules/roles';
import type { Database } from '#platform/database/deed';
import { addDays, dateOf, type IsoDate, startOfDay } from '#platform/time';
import { insertReplacement, replacementsOf, standInsOf } from './store.ts';

export interface Replacing {
  replacedId: string;
  replacingId: string;
  from: IsoDate;
  /** The last day, included. */
  until: IsoDate;
  zone: string;
}

export type ReplaceRefusal = 'nothing' | 'noAccount' | 'alreadyReplaced' | 'demonstration';

export type Replaced = { refusal: ReplaceRefusal } | { until: IsoDate };

/**
 * Gives a colleague, for some days, what somebody holds; the rights end by themselves at the last midnight, or
 * with the role that is lent. Answers the last day on which anything is held.
 */
export async function replace(
  tx: Database,
  { replacedId, replacingId, from, until, zone }: Replacing,
  deciding: Deciding,
): Promise<Replaced> {
  const { viewer, now } = deciding;
  await lockPeople(tx, [replacedId, replacingId]);
  const days = { from: later(startOfDay(from, zone), now), until: startOfDay(addDays(until, 1), zone) };
  if (!(await hasOpenAccount(tx, replacingId))) return { refusal: 'noAccount' };
  if (await isDemonstration(tx, replacingId)) return { refusal: 'demonstration' };
  const others = await replacementsOf(tx, replacedId, now);
  if (others.some(({ startsAt, endsAt }) => startsAt < days.until && (endsAt ?? now) > days.from))
    return { refusal: 'alreadyReplaced' };

  const lent = (await sharesToLend(tx, replacedId, deciding)).filter(
    ({ startsAt, endsAt }) => startsAt <= days.from && (endsAt === null || endsAt > days.from),
  );
  if (lent.length === 0) return { refusal: 'nothing' };
  for (const share of lent) {
    const grant = { ...share, personId: replacingId, from: days.from, until: endOf(share, days.until) };
    const grantId = await grantRole(tx, grant, { actor: actorOf(viewer), now });
    await insertReplacement(tx, { grantId, lentId: share.id, replacedId, replacingId });
  }
  const latest = Math.max(...lent.map((share) => endOf(share, days.until).getTime()));
  return { until: dateOf(new Date(latest - 1), zone) };
}

/** What the viewer may entrust to a stand-in: what somebody does in another's place is not hers to lend. */
export async function sharesToLend(
  tx: Database,
  personId: string,
  { viewer, places, now }: Deciding,
): Promise<HeldShare[]> {
  const standIns = await standInsOf(tx, [personId]);
  return (await sharesOf(tx, [personId])).filter(
    (share) =>
      (share.endsAt === null || share.endsAt > now) &&
      !standIns.has(share.id) &&
      mayGive(viewer, share, places),
  );
}

/** Nothing is lent for longer than it is held. */
const endOf = ({ endsAt }: HeldShare, until: Date): Date =>
  endsAt !== null && endsAt < until ? endsAt : until;

const later = (a: Date, b: Date): Date => (a > b ? a : b);
