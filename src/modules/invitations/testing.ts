import type { Database } from '#platform/database/deed';

/** The path of the invitation in the latest mail to somebody. */
export async function invitationPath(db: Database, email: string): Promise<string> {
  const mail = await db
    .selectFrom('outgoingMail')
    .select('text')
    .where('recipient', '=', email)
    .where('text', 'like', '%/invitation/%')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow();
  return /http:\/\/localhost:3000(\/invitation\/\S+)/.exec(mail.text)?.[1] as string;
}

/** The addresses that wait for an answer. */
export const openInvitations = (db: Database) =>
  db
    .selectFrom('invitation')
    .select('email')
    .where('acceptedAt', 'is', null)
    .where('cancelledAt', 'is', null)
    .orderBy('id')
    .execute();
