// Reads: role_grant, account_user.
import type { DbOf } from '#platform/database/deed';

type Db = DbOf<never, 'roleGrant' | 'accountUser'>;

/**
 * Whether somebody else coordinates the network for good: an open account, a role without an end. Holds these
 * roles until the end of the transaction, so that two who leave at once do not each count on the other.
 */
export async function isCoordinatedWithout(db: Db, personId: string, now: Date): Promise<boolean> {
  const coordinators = await db
    .selectFrom('roleGrant')
    .innerJoin('accountUser', 'accountUser.id', 'roleGrant.personId')
    .select('roleGrant.personId')
    .where('role', '=', 'coordinator')
    .where('startsAt', '<=', now)
    .where('endsAt', 'is', null)
    .where('accountUser.deactivatedAt', 'is', null)
    .orderBy('roleGrant.id')
    .forUpdate('roleGrant')
    .execute();
  return coordinators.some((each) => each.personId !== personId);
}
