// Owns: account_user, credential, session, two_factor, passkey. Reads: person.
import { sql } from 'kysely';
import type { DbOf } from '#platform/database/deed';

type Db = DbOf<'accountUser' | 'credential' | 'session' | 'twoFactor' | 'passkey', 'person'>;

/** What is known of a person's account, for those who look after the team. */
export interface AccountState {
  email: string;
  /** Whether she opened a link sent there. */
  emailVerified: boolean;
  hasPassword: boolean;
  /** Whether a code is asked when she signs in. */
  hasSecondFactor: boolean;
  passkeys: number;
  deactivatedAt: Date | null;
  /** Her latest sign-in that is still kept. */
  lastSeenAt: Date | null;
}

export const insertAccount = (db: Db, account: { id: string; email: string }) =>
  db
    .insertInto('accountUser')
    .values(account)
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();

export const findAccount = (db: Db, id: string) =>
  db
    .selectFrom('accountUser')
    .select(['id', 'email', 'emailVerified', 'twoFactorEnabled', 'deactivatedAt'])
    .where('id', '=', id)
    .executeTakeFirst();

export const findAccountByEmail = (db: Db, email: string) =>
  db
    .selectFrom('accountUser')
    .select(['id', 'email', 'deactivatedAt'])
    .where('email', '=', email)
    .executeTakeFirst();

/** Who has the account of an address: a person known twice is the one who stays. */
export const findHolder = (db: Db, email: string) =>
  db
    .selectFrom('accountUser')
    .innerJoin('person', 'person.id', 'accountUser.id')
    .select((row) => row.fn.coalesce('person.mergedInto', 'person.id').as('personId'))
    .where('accountUser.email', '=', email)
    .executeTakeFirst();

/** Gives an account its password, hashed already as better-auth hashes it. */
export const insertPassword = (db: Db, userId: string, password: string) =>
  db
    .insertInto('credential')
    .values({ userId, providerId: 'credential', accountId: userId, password })
    .execute();

/** The link was opened: the mailbox is hers. */
export const markEmailVerified = (db: Db, id: string) =>
  db.updateTable('accountUser').set({ emailVerified: true }).where('id', '=', id).execute();

/** Changes the address of an account, unless another account has it. */
export async function updateEmail(
  db: Db,
  id: string,
  email: string,
): Promise<{ refusal: 'emailTaken' | null }> {
  const changed = await db
    .updateTable('accountUser')
    .set({ email, emailVerified: true })
    .where('id', '=', id)
    .where((where) =>
      where.not(
        where.exists(
          where.selectFrom('accountUser as other').select('other.id').where('other.email', '=', email),
        ),
      ),
    )
    .executeTakeFirst();
  return { refusal: changed.numUpdatedRows === 0n ? 'emailTaken' : null };
}

export const setDeactivated = (db: Db, id: string, deactivatedAt: Date | null) =>
  db.updateTable('accountUser').set({ deactivatedAt }).where('id', '=', id).executeTakeFirst();

export const deleteSessions = (db: Db, userId: string) =>
  db.deleteFrom('session').where('userId', '=', userId).execute();

/** Forgets the code and its recovery codes; a new device is set up at the next sign-in. */
export async function deleteSecondFactor(db: Db, userId: string): Promise<void> {
  await db.deleteFrom('twoFactor').where('userId', '=', userId).execute();
  await db.updateTable('accountUser').set({ twoFactorEnabled: false }).where('id', '=', userId).execute();
}

export const findSecondFactor = (db: Db, userId: string) =>
  db
    .selectFrom('twoFactor')
    .select(['secret', 'backupCodes', 'verified'])
    .where('userId', '=', userId)
    .executeTakeFirst();

/** Writes a second factor, sealed already, in place of the one that was there. */
export async function writeSecondFactor(
  db: Db,
  userId: string,
  factor: { secret: string; backupCodes: string; verified: boolean },
): Promise<void> {
  await db
    .insertInto('twoFactor')
    .values({ userId, ...factor })
    .onConflict((conflict) => conflict.column('userId').doUpdateSet(factor))
    .execute();
  await db
    .updateTable('accountUser')
    .set({ twoFactorEnabled: factor.verified })
    .where('id', '=', userId)
    .execute();
}

export const passkeysOf = (db: Db, userId: string) =>
  db
    .selectFrom('passkey')
    .select(['id', 'name', 'createdAt'])
    .where('userId', '=', userId)
    .orderBy('createdAt')
    .execute();

export const deletePasskey = (db: Db, userId: string, id: string) =>
  db.deleteFrom('passkey').where('userId', '=', userId).where('id', '=', id).execute();

export const deletePasskeys = (db: Db, userId: string) =>
  db.deleteFrom('passkey').where('userId', '=', userId).execute();

export const stateOf = (db: Db, userId: string): Promise<AccountState | undefined> =>
  db
    .selectFrom('accountUser as account')
    .select((column) => [
      'email',
      'emailVerified',
      'deactivatedAt',
      'twoFactorEnabled as hasSecondFactor',
      column
        .exists(
          column
            .selectFrom('credential')
            .select(sql`1`.as('one'))
            .whereRef('userId', '=', 'account.id')
            .where('providerId', '=', 'credential'),
        )
        .$castTo<boolean>()
        .as('hasPassword'),
      column
        .selectFrom('passkey')
        .select((count) => count.fn.countAll<number>().as('count'))
        .whereRef('userId', '=', 'account.id')
        .as('passkeys'),
      column
        .selectFrom('session')
        .select((latest) => latest.fn.max('seenAt').as('at'))
        .whereRef('userId', '=', 'account.id')
        .as('lastSeenAt'),
    ])
    .where('id', '=', userId)
    .executeTakeFirst() as Promise<AccountState | undefined>;
