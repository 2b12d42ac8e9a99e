// Owns: verification.
import type { DbOf } from '#platform/database/deed';
import { hashOf, newToken } from '#platform/secret-token';

type Db = DbOf<'verification'>;

/**
 * What better-auth takes at once, in place of a link that its own mail would have brought: an address to sign in, or
 * an account whose password is chosen. `now` is by its own clock.
 */
export async function writeTicket(
  db: Db,
  ticket: { email: string } | { passwordOf: string },
  now: Date,
): Promise<string> {
  const token = newToken();
  const [identifier, value] =
    'email' in ticket
      ? [token, JSON.stringify({ email: ticket.email })]
      : [`reset-password:${token}`, ticket.passwordOf];
  const expiresAt = new Date(now.getTime() + 60_000);
  await db
    .insertInto('verification')
    .values({ identifier: hashOf(identifier), value, expiresAt })
    .execute();
  return token;
}

export const forgetOldTickets = (db: Db, now: Date) =>
  db.deleteFrom('verification').where('expiresAt', '<', now).executeTakeFirst();
