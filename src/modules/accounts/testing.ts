import { createOTP } from '@better-auth/utils/otp';
import { hashPassword } from 'better-auth/crypto';
import { addPerson } from '#modules/network';
import type { Database } from '#platform/database/connect';
import { grantRole, type NewGrant } from './grants.ts';
import { createAccount } from './keep-account.ts';
import { insertPassword, markEmailVerified } from './store.ts';

export const goodPassword = 'le heron boit a la source';

const spaceId = '0198f0a0-0000-7000-8000-000000000001';

/** A person with an account, a password and a role: an animator of some space unless it is said otherwise. */
export async function anAccount(
  db: Database,
  { email, name = 'Nadia Ferrand', grant }: { email: string; name?: string; grant?: Partial<NewGrant> },
): Promise<string> {
  const personId = await addPerson(db, { name, email });
  await createAccount(db, { personId, email, name });
  await markEmailVerified(db, personId);
  await insertPassword(db, personId, await hashed());
  const role = { role: 'animator', spaces: [spaceId], ...grant } as const;
  const given = { actor: { id: null, name: 'essai' }, now: new Date('2026-01-05T08:00:00Z') };
  await grantRole(db, { personId, ...role, spaces: role.role === 'animator' ? role.spaces : [] }, given);
  return personId;
}

/** What an authenticator app shows now for the key that a page gives to type in. */
export async function codeFor(key: string): Promise<string> {
  const { base32 } = await import('@better-auth/utils/base32');
  return createOTP(new TextDecoder().decode(base32.decode(key.replace(/\s/g, '')))).totp();
}

let kept: Promise<string> | undefined;
const hashed = (): Promise<string> => (kept ??= hashPassword(goodPassword));
