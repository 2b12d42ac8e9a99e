import { createTransport } from 'nodemailer';
import type { Config } from '#platform/config';
import type { Database } from '#platform/database/connect';
import { inTransaction } from '#platform/database/deed';
import { isDemonstration, lockNextMail, markFailed, markSent, type WaitingMail } from './store.ts';

/** What carries a mail away; it throws when it could not. */
export type Carry = (mail: { from: string; to: string; subject: string; text: string }) => Promise<unknown>;

/** The mail server of the settings; null when there is none, and mail then waits on the outbox page. */
export function carrierOf(config: Config): Carry | null {
  const url = config.MAILLAGE_MAIL_URL;
  if (!url) return null;
  const known = carriers.get(url) ?? createTransport({ url });
  carriers.set(url, known);
  return (mail) => known.sendMail(mail);
}

const carriers = new Map<string, ReturnType<typeof createTransport>>();

/**
 * Sends all that waits, each mail once whichever process gets to it first, and answers how many left. What
 * could not leave stays, and is tried again later. A demonstration keeps its mail on the outbox page: a form
 * that everybody may fill in must not write to real mailboxes.
 */
export async function deliverMail(
  db: Database,
  { carry, from, now }: { carry: Carry; from: string; now: Date },
): Promise<number> {
  if (await isDemonstration(db)) return 0;
  for (let sent = 0; ; sent += 1) {
    const more = await inTransaction(db, async (tx) => {
      const mail = await lockNextMail(tx, now);
      if (mail) await deliverOne(tx, mail, { carry, from, now });
      return mail !== undefined;
    });
    if (!more) return sent;
  }
}

async function deliverOne(
  tx: Database,
  { id, recipient, subject, text }: WaitingMail,
  { carry, from, now }: { carry: Carry; from: string; now: Date },
): Promise<void> {
  const failure = await carry({ from, to: recipient, subject, text }).then(
    () => null,
    (fault: Error) => fault.message,
  );
  if (failure === null) await markSent(tx, id, now);
  else await markFailed(tx, id, failure, now);
}
