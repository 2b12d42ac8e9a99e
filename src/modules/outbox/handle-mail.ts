import { type Database, inTransaction } from '#platform/database/deed';
import { record } from '#platform/journal';
import { forgetMail, tryAgain } from '#platform/mail/outbox-store';
import { writeAgainTo } from '#platform/mail/unreachable-store';

interface By {
  actor: string;
  now: Date;
}

/** Whoever has a mail tried again says that its address is right. Answers whether there was something to send. */
export const sendAgain = (db: Database, id: string, { actor, now }: By): Promise<boolean> =>
  inTransaction(db, async (tx) => {
    const mail = await tryAgain(tx, id, now);
    if (!mail) return false;
    await writeAgainTo(tx, mail.recipient);
    await record(tx, { actor, act: 'mail.again', subject: id }, now);
    return true;
  });

export const forget = (db: Database, id: string, { actor, now }: By): Promise<void> =>
  inTransaction(db, async (tx) => {
    if (await forgetMail(tx, id)) await record(tx, { actor, act: 'mail.forgotten', subject: id }, now);
  });

/** Somebody says that an address leads to somebody after all. The journal holds no address. */
export const writeAgain = (db: Database, address: string, { actor, now }: By): Promise<void> =>
  inTransaction(db, async (tx) => {
    if (await writeAgainTo(tx, address))
      await record(tx, { actor, act: 'mail.address-again', subject: 'address' }, now);
  });
