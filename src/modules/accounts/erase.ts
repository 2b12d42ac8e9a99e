// Owns: verification.
import type { Database } from '#platform/database/connect';
import { forgetOldDrafts } from '#platform/forms/draft-store';
import { forgetOldTries } from '#platform/session/throttle';
import { forgetOldLinks } from './links.ts';
import { forgetOldSessions } from './session-store.ts';

const day = 24 * 60 * 60 * 1000;

/** Erases what is of no more use: sign-ins that ended, links that lapsed, drafts nobody came back for. */
export async function eraseEnded(db: Database, now: Date): Promise<number> {
  const { numDeletedRows } = await forgetOldSessions(db, new Date(now.getTime() - day));
  await forgetOldLinks(db, now);
  const links = await db.deleteFrom('verification').where('expiresAt', '<', now).executeTakeFirst();
  await forgetOldDrafts(db, now);
  await forgetOldTries(db, now);
  return Number(numDeletedRows + links.numDeletedRows);
}
