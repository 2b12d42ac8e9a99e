// Owns: account_user, credential, session, two_factor, passkey. Reads: person.
import { sql } from 'kysely';
import type { DbOf } from '#platform/database/deed';
import type { AccountState } from './account.ts';

type Db = DbOf<'accountUser' | 'credential' | 'session' | 'twoFactor' | 'passkey', 'person'>;

export const insertAccount = (db: Db, account: { id: string; email: string }) =>
  db
    .insertInto('accountUser')
    .values(account)
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();

export const findAccount = (db: Db, id: string) =>
  db.selectFrom('accountUser').select(['id', 'email', 'emailVerified', 'twoFactorEnabled', 'deactivatedAt']).where('id', '=', id).executeTakeFirst();

export const findAccountByEmail = (db: Db, email: string) =>
  db.selectFrom('accountUser').select(['id', 'email', 'deactivatedAt']).where('email', '=', email).executeTakeFirst();

export const setDeactivated = (db: Db, id: string, deactivatedAt: Date | null) =>
  db.updateTable('accountUser').set({ deactivatedAt }).where('id', '=', id).executeTakeFirst();

export const deleteSessions = (db: Db, userId: string) => db.deleteFrom('session').where('userId', '=', userId).execute();

/** Forgets the code and its recovery codes; a new device is set up at the next sign-in. */
export async function deleteSecondFactor(db: Db, userId: string): Promise<void> {
  await db.deleteFrom('twoFactor').where('userId', '=', userId).execute();
  await db.updateTable('accountUser').set({ twoFactorEnabled: false }).where('id', '=', userId).execute();
}

export const stateOf = (db: Db, userId: string): Promise<AccountState | undefined> =>
  db
    .selectFrom('accountUser as account')
    .select((column) => [
      'email',
      'emailVerified',
      'deactivatedAt',
      'twoFactorEnabled as hasSecondFactor',
      column
        .exists(column.selectFrom('credential').select(sql`1`.as('one')).whereRef('userId', '=', 'account.id').where('providerId', '=', 'credential'))
        .$castTo<boolean>()
        .as('hasPassword'),
      column.selectFrom('passkey').select((count) => count.fn.countAll<number>().as('count')).whereRef('userId', '=', 'account.id').as('passkeys'),
      column.selectFrom('session').select((latest) => latest.fn.max('updatedAt').as('at')).whereRef('userId', '=', 'account.id').as('lastSeenAt'),
    ])
    .where('id', '=', userId)
    .executeTakeFirst() as Promise<AccountState | undefined>;
