import { type Database, inTransaction } from '#platform/database/deed';
import { announce, defineEvent } from '#platform/events';
import { record } from '#platform/journal';
import type { By } from './grants.ts';
import {
  type AccountState,
  deletePasskeys,
  deleteSecondFactor,
  deleteSessions,
  findAccount,
  findHolder,
  insertAccount,
  setDeactivated,
  stateOf,
} from './store.ts';

export type AccountRefusal = 'emailTaken';

/** An account was shut: what would open it again is to be forgotten. */
export const accountShut = defineEvent<{ personId: string }>('accountShut');

/** Opens an account for a person, without a password yet; opening it twice is no error. */
export async function createAccount(
  tx: Database,
  { personId, email }: { personId: string; email: string; name?: string },
): Promise<{ refusal: AccountRefusal | null }> {
  if (await insertAccount(tx, { id: personId, email: email.toLowerCase() })) return { refusal: null };
  const own = await findAccount(tx, personId);
  return { refusal: own?.email === email.toLowerCase() ? null : 'emailTaken' };
}

/** Shuts an account: its sign-ins end at once, and no way in is left. What the person did stays. */
export function deactivateAccount(db: Database, personId: string, { actor, now }: By): Promise<void> {
  return inTransaction(db, async (tx) => {
    await setDeactivated(tx, personId, now);
    await deleteSessions(tx, personId);
    await announce(tx, accountShut, { personId });
    await record(tx, { actor: actor.name, act: 'account.deactivated', subject: personId }, now);
  });
}

export async function reactivateAccount(tx: Database, personId: string, { actor, now }: By): Promise<void> {
  await setDeactivated(tx, personId, null);
  await record(tx, { actor: actor.name, act: 'account.reactivated', subject: personId }, now);
}

/**
 * For a lost device: the code and the passkeys, which it may hold, are forgotten, her sign-ins end, and she
 * sets up a new code when she comes back.
 */
export async function resetSecondFactor(tx: Database, personId: string, { actor, now }: By): Promise<void> {
  await deleteSecondFactor(tx, personId);
  await deletePasskeys(tx, personId);
  await deleteSessions(tx, personId);
  await record(tx, { actor: actor.name, act: 'account.second-factor-reset', subject: personId }, now);
}

/** What is known of a person's account; null when she has none. */
export const accountState = async (db: Database, personId: string): Promise<AccountState | null> =>
  (await stateOf(db, personId)) ?? null;

/** Whose account an address is, if anybody's; that of a person known twice is of the one who stays. */
export const accountByEmail = async (db: Database, email: string): Promise<string | null> =>
  (await findHolder(db, email.toLowerCase()))?.personId ?? null;
