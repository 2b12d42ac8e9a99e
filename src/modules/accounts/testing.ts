import { base32 } from '@better-auth/utils/base32';
import { createOTP } from '@better-auth/utils/otp';
import { hashPassword } from 'better-auth/crypto';
import { addPerson } from '#modules/network';
import type { Database } from '#platform/database/deed';
import type { Answer, Visitor } from '../../testing.ts';
import { grantRole, type NewGrant } from './grants.ts';
import { createAccount } from './keep-account.ts';
import { insertPassword, markEmailVerified } from './store.ts';

export { grantHistory } from './grants.ts';

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
  const given = { actor: { id: null, name: 'essai' }, now: new Date('2026-01-05T08:00:00Z') };
  await grantRole(db, { personId, ...(grant ?? { role: 'animator', spaces: [spaceId] }) } as NewGrant, given);
  return personId;
}

/** Signs in by password, as far as that goes: a code may be asked next. */
export async function signIn(
  visitor: Visitor,
  { email, password = goodPassword }: { email: string; password?: string },
): Promise<Visitor> {
  await visitor.submit('/connexion', { email, password });
  return visitor;
}

/** Gives the code that an app with this key shows now. */
export const signInWithCode = async (visitor: Visitor, key: string): Promise<Answer> =>
  visitor.submit('/connexion/code', { code: await codeFor(key) });

/** Sets up a second factor as a person does: password, key typed into an app, first code. */
export async function keyOn(
  visitor: Visitor,
  password: string,
  root = '',
): Promise<{ key: string; recoveryCodes: string[] }> {
  const path = `${root}/extranet/compte/code`;
  await visitor.submit(path, { currentPassword: password });
  const [key = ''] = codesIn((await visitor.get(path)).text);
  const done = await visitor.submit(path, { code: await codeFor(key) });
  return { key, recoveryCodes: codesIn(done.text) };
}

/** The path of the link in the latest mail to somebody. */
export async function latestLink(db: Database, email: string): Promise<string> {
  const mail = await db
    .selectFrom('outgoingMail')
    .select('text')
    .where('recipient', '=', email)
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow();
  return /http:\/\/localhost:3000(\S+)/.exec(mail.text)?.[1] as string;
}

const codesIn = (html: string): string[] =>
  [...html.matchAll(/<code[^>]*>([^<]+)<\/code>/g)].map(([, text]) => text as string);

/** What an app with this key shows now. */
export const codeFor = (key: string): Promise<string> =>
  createOTP(new TextDecoder().decode(base32.decode(key.replace(/\s/g, '')))).totp();

let kept: Promise<string> | undefined;

function hashed(): Promise<string> {
  kept ??= hashPassword(goodPassword);
  return kept;
}
