import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { freshDatabase } from '#platform/testing/fresh-database';
import { type Database, type DbOf, inTransaction, schemaOf, type Transaction, tableIn } from './deed.ts';

const db = freshDatabase();

type Deed = DbOf<'formSubmission', 'journal'>;

const ofSubmissions = {
  count: (owned: Deed) => owned.selectFrom('formSubmission').select('id').execute(),
  readJournal: (owned: Deed) => owned.selectFrom('journal').select('act').execute(),
  add: (owned: Deed, id: string) =>
    owned.insertInto('formSubmission').values({ id, location: '/' }).execute(),
  // @ts-expect-error: the deed lets the journal be read, not written.
  writeJournal: (owned: Deed) => owned.insertInto('journal'),
  // @ts-expect-error: the deed does not name this table at all.
  readDrafts: (owned: Deed) => owned.selectFrom('draft').select('id'),
};

/** The compiler takes the order of deeds from us: these lines hold it to what it must refuse. */
const passedOn = {
  less: (deed: DbOf<'journal', 'draft'>): DbOf<never, 'journal'> => deed,
  everything: (deed: Database): Deed => deed,
  whileOpen: (deed: Transaction): Database => deed,
  // @ts-expect-error: who holds fewer tables cannot hand on more.
  more: (deed: DbOf<'journal'>): DbOf<'journal' | 'draft'> => deed,
  // @ts-expect-error: nor read more.
  moreRead: (deed: DbOf<'journal'>): DbOf<'journal', 'draft'> => deed,
  // @ts-expect-error: nor read something else.
  otherRead: (deed: DbOf<never, 'journal'>): DbOf<never, 'draft'> => deed,
  // @ts-expect-error: who reads cannot hand on the right to write.
  readAsWritten: (deed: DbOf<never, 'journal'>): DbOf<'journal'> => deed,
  // @ts-expect-error: what nobody opened is no transaction.
  neverOpened: (deed: Database): Transaction => deed,
  // @ts-expect-error: a transaction is not opened twice.
  openedTwice: (deed: Transaction) => deed.transaction().execute(async () => {}),
};

test('a store does with its deed what it says, inside a transaction too', async () => {
  await inTransaction(db(), async (tx) => {
    await ofSubmissions.add(tx, '0199a000-0000-7000-8000-000000000001');
    // The transaction that is open is joined: what it wrote is seen.
    expect(await inTransaction(tx, (same) => ofSubmissions.count(same))).toHaveLength(1);
  });
  expect(await ofSubmissions.readJournal(passedOn.everything(db()))).toEqual([]);
});

test('raw SQL names a table with the schema of its network', async () => {
  const { rows } = await sql`select count(*) as count from ${tableIn(db(), 'formSubmission')}`.execute(db());
  expect(rows).toEqual([{ count: 1 }]);
  expect(schemaOf(db())).toBe('lot');
});
