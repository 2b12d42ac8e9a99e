// Reads: message.
import type { DbOf } from '#platform/database/deed';

/** A message that was sent, for the walk of all pages. */
export async function anyReceived(db: DbOf<never, 'message'>): Promise<string | null> {
  const row = await db.selectFrom('message').select('id').orderBy('sentAt').limit(1).executeTakeFirst();
  return row?.id ?? null;
}
