import type { DbOf } from '#platform/database/deed';

type Db = DbOf<'outgoingMail'>;

/** A mail in plain text: nothing in it looks different from what it is. */
export interface Mail {
  to: string;
  subject: string;
  text: string;
}

/** Writes a mail down in the transaction that decides it: it leaves if, and only if, that is committed. */
export async function sendMail(db: Db, { to, subject, text, now }: Mail & { now: Date }): Promise<void> {
  await db
    .insertInto('outgoingMail')
    .values({ recipient: to, subject, text, createdAt: now, notBefore: now })
    .execute();
}
