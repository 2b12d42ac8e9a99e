// Owns: unreachable_address, outgoing_mail.
import { sql } from 'kysely';
import { type DbOf, tableIn } from '#platform/database/deed';

type Addresses = DbOf<'unreachableAddress'>;

/** Notes that an address leads to nobody; the first who said so is remembered. Answers whether it was news. */
export async function noteUnreachable(
  db: Addresses,
  address: string,
  { why, now }: { why: string; now: Date },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows = 0n } = await db
    .insertInto('unreachableAddress')
    .values({ address: address.toLowerCase(), since: now, why })
    .onConflict((conflict) => conflict.column('address').doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows > 0n;
}

/** Somebody says that it is written to again. Answers whether it was not. */
export async function writeAgainTo(db: Addresses, address: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('unreachableAddress')
    .where('address', '=', address.toLowerCase())
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

export const forgetUnreachable = (db: Addresses, before: Date) =>
  db.deleteFrom('unreachableAddress').where('since', '<', before).executeTakeFirst();

type Mails = DbOf<'outgoingMail', 'unreachableAddress'>;

/** What waits for an address that leads to nobody does not leave: it says why. */
export const stopUnreachable = (db: Mails) =>
  db
    .updateTable('outgoingMail')
    .set({
      state: 'stopped',
      failure: sql`(select why from ${tableIn(db, 'unreachableAddress')} where address = lower(recipient))`,
    })
    .where('state', '=', 'waiting')
    .where(sql<boolean>`lower(recipient) in (select address from ${tableIn(db, 'unreachableAddress')})`)
    .execute();

/** Marks a mail that came back; answers whose it was, or undefined when it is not known any more. */
export const markBounced = (db: DbOf<'outgoingMail'>, id: string, why: string) =>
  db
    .updateTable('outgoingMail')
    .set({ state: 'bounced', failure: why })
    .where('id', '=', id)
    .where('state', 'in', ['sent', 'bounced'])
    .returning('recipient')
    .executeTakeFirst();
