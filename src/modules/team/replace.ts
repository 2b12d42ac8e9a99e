import { grantRole } from '#modules/accounts';
import type { Database } from '#platform/database/connect';
import { addDays, type IsoDate, startOfDay } from '#platform/time';
import { actorOf, type Deciding, hasOpenAccount } from './give-role.ts';
import { mayGive } from './rights.ts';
import { type HeldShare, insertReplacement, lockPerson, replacementsOf, sharesOf } from './share-store.ts';

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
  { viewer, places, now }: Deciding,
): Promise<ReplaceRefusal | null> {
  await lockPerson(tx, replacedId);
  const days = { from: later(startOfDay(from, zone), now), until: startOfDay(addDays(until, 1), zone) };
  if (!(await hasOpenAccount(tx, replacingId))) return 'noAccount';
  const others = await replacementsOf(tx, replacedId, now);
  if (others.some(({ startsAt, endsAt }) => startsAt < days.until && (endsAt ?? now) > days.from))
    return 'alreadyReplaced';

  const shares = (await toReplace(tx, replacedId, days.from)).filter((share) =>
    mayGive(viewer, share, places),
  );
  if (shares.length === 0) return 'nothing';
  for (const { role, communes, epcis, spaces } of shares) {
    const grant = { personId: replacingId, role, communes, epcis, spaces, ...days };
    const grantId = await grantRole(tx, grant, { actor: actorOf(viewer), now });
    await insertReplacement(tx, { grantId, replacedId, replacingId });
  }
  return null;
}

/** What somebody will hold on a day, and can be replaced in: what she does in another's place is not hers to lend. */
const toReplace = async (tx: Database, personId: string, day: Date): Promise<HeldShare[]> =>
  (await sharesOf(tx, [personId])).filter(
    ({ replacedId, startsAt, endsAt }) =>
      replacedId === null && startsAt <= day && (endsAt === null || endsAt > day),
  );

const later = (a: Date, b: Date): Date => (a > b ? a : b);
