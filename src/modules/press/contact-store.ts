// Owns: press_contact, press_sending. Reads: epci.
import { sql } from 'kysely';
import { chosenBy } from '#modules/mail-preferences';
import { type Database, type DbOf, inTransaction } from '#platform/database/deed';
import { type Contact, releaseTopic } from './press.ts';

type Db = DbOf<'pressContact' | 'pressSending', 'epci'>;

/** A contact as she is listed: of which territory, when she was last written to, whether she wants no more. */
export interface ListedContact extends Contact {
  epciName: string | null;
  sentAt: Date | null;
  isStopped: boolean;
}

/** By medium, then by name. */
export async function listContacts(db: Database): Promise<ListedContact[]> {
  const contacts = await listed(db).execute();
  const chosen = await chosenBy(
    db,
    contacts.map(({ email }) => ({ address: email, topic: releaseTopic.name })),
  );
  return contacts.map((contact, rank) => ({ ...contact, isStopped: chosen[rank] === 'never' }));
}

const listed = (db: Db) =>
  db
    .selectFrom('pressContact')
    .leftJoin('epci', 'epci.code', 'epciCode')
    .select(['pressContact.id', 'pressContact.name', 'medium', 'epciCode', 'email', 'phone'])
    .select('epci.name as epciName')
    .select((contact) =>
      contact
        .selectFrom('pressSending')
        .select((sending) => sending.fn.max('sentAt').as('at'))
        .whereRef('contactId', '=', 'pressContact.id')
        .as('sentAt'),
    )
    .orderBy(sql`medium collate "fr-x-icu"`)
    .orderBy(sql`press_contact.name collate "fr-x-icu"`)
    .orderBy('pressContact.id')
    .limit(500);

export const contactById = (db: Db, id: string): Promise<Contact | undefined> =>
  db
    .selectFrom('pressContact')
    .select(['id', 'name', 'medium', 'epciCode', 'email', 'phone'])
    .where('id', '=', id)
    .executeTakeFirst();

/** Writes a contact, new when it has no identifier yet; false where somebody else has this address. */
export async function keepContact(
  db: Db,
  { id, ...contact }: Omit<Contact, 'id'> & { id: string | null },
  now: Date,
): Promise<boolean> {
  const taken = await db
    .selectFrom('pressContact')
    .select('id')
    .where('email', '=', contact.email)
    .$if(id !== null, (some) => some.where('id', '<>', id))
    .executeTakeFirst();
  if (taken) return false;
  const row = { ...contact, changedAt: now };
  if (id === null) await db.insertInto('pressContact').values(row).execute();
  else await db.updateTable('pressContact').set(row).where('id', '=', id).execute();
  return true;
}

/** Erases contacts, and their names from what they were sent. */
export const eraseContacts = (db: Database, ids: readonly string[]): Promise<number> =>
  inTransaction(db, async (tx) => {
    if (ids.length === 0) return 0;
    await tx
      .updateTable('pressSending')
      .set({ name: null, contactId: null })
      .where('contactId', 'in', ids)
      .execute();
    const gone = await tx.deleteFrom('pressContact').where('id', 'in', ids).executeTakeFirst();
    return Number(gone.numDeletedRows);
  });

/** Erases those who were neither written to nor changed since then. */
export async function eraseUnused(db: Database, since: Date): Promise<number> {
  const unused = await listed(db).where('changedAt', '<', since).execute();
  return eraseContacts(
    db,
    unused.flatMap(({ id, sentAt }) => (sentAt !== null && sentAt >= since ? [] : [id])),
  );
}

export const allEpcis = (db: Db): Promise<{ code: string; name: string }[]> =>
  db.selectFrom('epci').select(['code', 'name']).orderBy(sql`name collate "fr-x-icu"`).execute();
