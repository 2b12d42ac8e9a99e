import { grantRole } from '#modules/accounts';
import {
  actorOf,
  type Deciding,
  type HeldShare,
  hasOpenAccount,
  lockPerson,
  mayGive,
  sharesOf,
} from '#modules/roles';
import type { Database } from '#platform/database/connect';
import { addDays, type IsoDate, startOfDay } from '#platform/time';
import { insertReplacement, replacementsOf, standInsOf } from './store.ts';

export interface Replacing {
  replacedId: string;
  replacingId: string;
  from: IsoDate;
  /** The last day, included. */
  until: IsoDate;
  zone: string;
}

export type ReplaceRefusal = 'nothing' | 'noAccount' | 'alreadyReplaced';

/** Gives a colleague, for some days, what somebody holds; the rights end by themselves at the last midnight. */
export async function replace(
  tx: Database,
  { replacedId, replacingId, from, until, zone }: Replacing,
  deciding: Deciding,
): Promise<ReplaceRefusal | null> {
  const { viewer, now } = deciding;
  await lockPerson(tx, replacedId);
  const days = { from: later(startOfDay(from, zone), now), until: startOfDay(addDays(until, 1), zone) };
  if (!(await hasOpenAccount(tx, replacingId))) return 'noAccount';
  const others = await replacementsOf(tx, replacedId, now);
  if (others.some(({ startsAt, endsAt }) => startsAt < days.until && (endsAt ?? now) > days.from))
    return 'alreadyReplaced';

  const lent = (await sharesToLend(tx, replacedId, deciding)).filter(
    ({ startsAt, endsAt }) => startsAt <= days.from && (endsAt === null || endsAt > days.from),
  );
  if (lent.length === 0) return 'nothing';
  for (const { role, communes, epcis, spaces } of lent) {
    const grant = { personId: replacingId, role, communes, epcis, spaces, ...days };
    const grantId = await grantRole(tx, grant, { actor: actorOf(viewer), now });
    await insertReplacement(tx, { grantId, replacedId, replacingId });
  }
  return null;
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

const later = (a: Date, b: Date): Date => (a > b ? a : b);
