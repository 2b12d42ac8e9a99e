// Owns: print_run, copy_recipient. Reads: edition.
import { sql } from 'kysely';
import type { DbOf } from '#platform/database/deed';
import { type Recipient, usualRun } from './recipient.ts';

type Db = DbOf<'printRun' | 'copyRecipient', 'edition'>;

/** A recipient of a whole list: which space it is, or of which commune. */
export type Listed = Omit<Recipient, 'id' | 'deliveredOn'> & {
  spaceId?: string | null;
  communeCode?: string | null;
};

export async function runOf(db: Db, editionId: string): Promise<number> {
  const row = await db
    .selectFrom('printRun')
    .select('copies')
    .where('editionId', '=', editionId)
    .executeTakeFirst();
  return row?.copies ?? usualRun;
}

export async function setRun(db: Db, editionId: string, copies: number): Promise<void> {
  await db
    .insertInto('printRun')
    .values({ editionId, copies })
    .onConflict((conflict) => conflict.column('editionId').doUpdateSet({ copies }))
    .execute();
}

const written = ['kind', 'name', 'address', 'postalCode', 'city', 'copies'] as const;
const columns = ['id', ...written, 'deliveredOn'] as const;

/** By kind, then city and name, as one goes through a list. */
export const recipientsOf = (db: Db, editionId: string): Promise<Recipient[]> =>
  db
    .selectFrom('copyRecipient')
    .select(columns)
    .where('editionId', '=', editionId)
    .orderBy('kind')
    .orderBy(sql`city collate "fr-x-icu"`)
    .orderBy(sql`name collate "fr-x-icu"`)
    .orderBy('id')
    .execute() as Promise<Recipient[]>;

export const listedIn = (db: Db, editionId: string): Promise<Listed[]> =>
  db
    .selectFrom('copyRecipient')
    .select([...written, 'spaceId', 'communeCode'])
    .where('editionId', '=', editionId)
    .orderBy('id')
    .execute() as Promise<Listed[]>;

export const recipientById = (db: Db, editionId: string, id: string): Promise<Recipient | undefined> =>
  db
    .selectFrom('copyRecipient')
    .select(columns)
    .where('editionId', '=', editionId)
    .where('id', '=', id)
    .executeTakeFirst() as Promise<Recipient | undefined>;

export async function insertRecipient(
  db: Db,
  editionId: string,
  recipient: Omit<Recipient, 'id' | 'deliveredOn'>,
): Promise<void> {
  await db
    .insertInto('copyRecipient')
    .values({ editionId, ...recipient })
    .execute();
}

/** Puts many in the list at once; those that are there already stay as they are. Answers how many are new. */
export async function insertAll(db: Db, editionId: string, recipients: readonly Listed[]): Promise<number> {
  if (recipients.length === 0) return 0;
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('copyRecipient')
    .values(recipients.map((recipient) => ({ editionId, ...recipient })))
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return Number(numInsertedOrUpdatedRows ?? 0);
}

export async function updateRecipient(
  db: Db,
  id: string,
  recipient: Omit<Recipient, 'id' | 'deliveredOn'>,
): Promise<void> {
  await db.updateTable('copyRecipient').set(recipient).where('id', '=', id).execute();
}

export async function deleteRecipient(db: Db, id: string): Promise<void> {
  await db.deleteFrom('copyRecipient').where('id', '=', id).execute();
}

/** Whoever received copies of an edition that was frozen before a day is forgotten with her address. */
export async function forgetRecipients(db: Db, before: Date): Promise<number> {
  const gone = await db
    .deleteFrom('copyRecipient')
    .where('editionId', 'in', db.selectFrom('edition').select('id').where('frozenAt', '<', before))
    .executeTakeFirst();
  return Number(gone.numDeletedRows);
}

/** Its copies were handed over on a day; null: they were not. */
export async function markDelivered(db: Db, id: string, deliveredOn: string | null): Promise<void> {
  await db.updateTable('copyRecipient').set({ deliveredOn }).where('id', '=', id).execute();
}
