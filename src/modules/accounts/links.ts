// Owns: sent_link, verification.
import { createHash, randomBytes } from 'node:crypto';
import type { DbOf } from '#platform/database/deed';

type Db = DbOf<'sentLink' | 'verification'>;

/** What a link sent by mail is good for, once. */
export type LinkUse = 'sign-in' | 'password' | 'email';

/** A link: whose account it opens or changes, by which address. */
export interface Link {
  userId: string;
  email: string;
}

const minutes: Record<LinkUse, number> = { 'sign-in': 15, password: 60, email: 60 };

/** Writes a link down under a hash, and answers the token that goes into the mail. */
export async function writeLink(
  db: Db,
  use: LinkUse,
  { userId, email }: Link,
  { now, minutes: lasting = minutes[use] }: { now: Date; minutes?: number },
): Promise<string> {
  const token = randomBytes(24).toString('base64url');
  const expiresAt = new Date(now.getTime() + lasting * 60_000);
  await db
    .insertInto('sentLink')
    .values({ tokenHash: hashOf(token), use, userId, email, expiresAt })
    .execute();
  return token;
}

/** Whether a link is still good, without using it up: a mail scanner that opens it must not spend it. */
export const peekLink = (db: Db, use: LinkUse, token: string, now: Date): Promise<Link | undefined> =>
  db
    .selectFrom('sentLink')
    .select(['userId', 'email'])
    .where('tokenHash', '=', hashOf(token))
    .where('use', '=', use)
    .where('expiresAt', '>', now)
    .executeTakeFirst();

/** Uses a link up, and answers what it carried; nothing when it was used, or is too old. */
export const takeLink = (db: Db, use: LinkUse, token: string, now: Date): Promise<Link | undefined> =>
  db
    .deleteFrom('sentLink')
    .where('tokenHash', '=', hashOf(token))
    .where('use', '=', use)
    .where('expiresAt', '>', now)
    .returning(['userId', 'email'])
    .executeTakeFirst();

/** No link that was sent opens this account any more. */
export const forgetLinks = (db: Db, userId: string) =>
  db.deleteFrom('sentLink').where('userId', '=', userId).execute();

export const forgetOldLinks = (db: Db, now: Date) =>
  db.deleteFrom('sentLink').where('expiresAt', '<', now).executeTakeFirst();

/**
 * What better-auth takes in place of a link that we have just taken ourselves, at once and by its own clock:
 * an address to sign in, or an account whose password is chosen.
 */
export async function writeTicket(
  db: Db,
  ticket: { email: string } | { passwordOf: string },
): Promise<string> {
  const token = randomBytes(24).toString('base64url');
  const [identifier, value] =
    'email' in ticket
      ? [token, JSON.stringify({ email: ticket.email })]
      : [`reset-password:${token}`, ticket.passwordOf];
  const expiresAt = new Date(Date.now() + 60_000);
  await db
    .insertInto('verification')
    .values({ identifier: hashOf(identifier), value, expiresAt })
    .execute();
  return token;
}

const hashOf = (identifier: string): string => createHash('sha256').update(identifier).digest('base64url');
