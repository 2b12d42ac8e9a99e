// Owns: sent_link.
import type { DbOf } from '#platform/database/deed';
import { hashOf, newToken } from '#platform/secret-token';

type Db = DbOf<'sentLink'>;

/** What a link sent by mail is good for, once. */
export type LinkUse = 'sign-in' | 'password' | 'email';

/** A link: whose account it opens or changes, by which address. */
export interface Link {
  userId: string;
  email: string;
}

const uses: Record<LinkUse, { path: string; minutes: number }> = {
  'sign-in': { path: '/connexion/lien', minutes: 15 },
  password: { path: '/mot-de-passe', minutes: 60 },
  email: { path: '/connexion/courriel', minutes: 60 },
};

/** Writes a link down under a hash, and answers the path where it leads, which is kept nowhere. */
export async function writeLink(
  db: Db,
  use: LinkUse,
  { userId, email, now }: Link & { now: Date },
): Promise<string> {
  const { path, minutes } = uses[use];
  const token = newToken();
  const expiresAt = new Date(now.getTime() + minutes * 60_000);
  await db
    .insertInto('sentLink')
    .values({ tokenHash: hashOf(token), use, userId, email, expiresAt })
    .execute();
  return `${path}?jeton=${token}`;
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
export async function forgetLinks(db: Db, userId: string): Promise<void> {
  await db.deleteFrom('sentLink').where('userId', '=', userId).execute();
}

export const forgetOldLinks = (db: Db, now: Date) =>
  db.deleteFrom('sentLink').where('expiresAt', '<', now).executeTakeFirst();
