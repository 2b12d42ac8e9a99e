// Owns: verification.
import { createHash, randomBytes } from 'node:crypto';
import type { DbOf } from '#platform/database/deed';

type Db = DbOf<'verification'>;

/** What a link sent by mail is good for, once. */
export type LinkUse = 'sign-in' | 'password' | 'email';

const minutes: Record<LinkUse, number> = { 'sign-in': 15, password: 60, email: 60 };

/** How better-auth names each row, so that it can take what we wrote. */
const prefixes: Record<LinkUse, string> = { 'sign-in': '', password: 'reset-password:', email: 'change-email:' };

/** Writes a link's token down, hashed as better-auth hashes it; answers the token for the mail. */
export async function writeLink(
  db: Db,
  use: LinkUse,
  value: string,
  { now, minutes: lasting = minutes[use] }: { now: Date; minutes?: number },
): Promise<string> {
  const token = randomBytes(24).toString('base64url');
  await db
    .insertInto('verification')
    .values({
      identifier: hashOf(prefixes[use] + token),
      value,
      expiresAt: new Date(now.getTime() + lasting * 60_000),
      createdAt: now,
      updatedAt: now,
    })
    .execute();
  return token;
}

/** Whether a link is still good, without using it up: a mail scanner that opens it must not spend it. */
export const peekLink = (db: Db, use: LinkUse, token: string, now: Date): Promise<{ value: string } | undefined> =>
  db
    .selectFrom('verification')
    .select('value')
    .where('identifier', '=', hashOf(prefixes[use] + token))
    .where('expiresAt', '>', now)
    .executeTakeFirst();

/** Uses a link up, and answers what it carried; nothing when it was used, or is too old. */
export const takeLink = (db: Db, use: LinkUse, token: string, now: Date): Promise<{ value: string } | undefined> =>
  db
    .deleteFrom('verification')
    .where('identifier', '=', hashOf(prefixes[use] + token))
    .where('expiresAt', '>', now)
    .returning('value')
    .executeTakeFirst();

const hashOf = (identifier: string): string => createHash('sha256').update(identifier).digest('base64url');
