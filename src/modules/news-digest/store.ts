// Owns: news_reader, news_reader_request, news_told. Reads: person, account_user, role_grant.
import { sql } from 'kysely';
import type { DbOf } from '#platform/database/deed';
import { tableIn } from '#platform/database/deed';
import { langOf } from '#platform/database/language';
import type { LetterRhythm, Reader, Wish } from './reader.ts';

type Db = DbOf<'newsReader' | 'newsReaderRequest' | 'newsTold', 'person' | 'accountUser' | 'roleGrant'>;

export async function keepRequest(
  db: Db,
  request: Wish & { tokenHash: string; askedAt: Date },
): Promise<void> {
  await db.insertInto('newsReaderRequest').values(request).execute();
}

/** What a link is for, without using it up: a mail scanner that opens it must not spend it. */
export const peekRequest = (db: Db, tokenHash: string, since: Date): Promise<Wish | undefined> =>
  db
    .selectFrom('newsReaderRequest')
    .select(['email', 'lang', 'rhythm', 'communeCode', 'epciCode'])
    .where('tokenHash', '=', tokenHash)
    .where('askedAt', '>', since)
    .executeTakeFirst() as Promise<Wish | undefined>;

/** All that this mailbox asked for is answered by the one that is confirmed. */
export async function forgetRequestsOf(db: Db, email: string): Promise<void> {
  await db.deleteFrom('newsReaderRequest').where('email', '=', email).execute();
}

export async function forgetRequests(db: Db, before: Date): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('newsReaderRequest')
    .where('askedAt', '<', before)
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** Whoever is a reader already keeps what she was told: no item comes to her twice. */
export async function keepReader(db: Db, wish: Wish, now: Date): Promise<void> {
  const { email, ...wanted } = wish;
  await db
    .insertInto('newsReader')
    .values({ ...wish, kind: 'public', toldUntil: now, askedAt: now })
    .onConflict((conflict) => conflict.column('email').doUpdateSet(wanted))
    .execute();
}

/** Those who hold a role of the staff now, and have an open account, are readers; the others are not, inhabitants least of all. */
export async function keepStaff(db: Db, now: Date): Promise<void> {
  const open = sql`select person.id, lower(person.email) as email from ${tableIn(db, 'person')} person
    join ${tableIn(db, 'accountUser')} account on account.id = person.id
    where person.email is not null and person.left_at is null and account.deactivated_at is null
      and exists (select from ${tableIn(db, 'roleGrant')} held where held.person_id = person.id and role <> 'inhabitant'
        and starts_at <= ${now} and (ends_at is null or ends_at > ${now}))`;
  await sql`delete from ${tableIn(db, 'newsReader')} reader where kind = 'staff'
    and not exists (select 1 from (${open}) open where open.id = reader.person_id and open.email = reader.email)`.execute(
    db,
  );
  await sql`insert into ${tableIn(db, 'newsReader')} (kind, email, lang, person_id, told_until, asked_at)
    select 'staff', email, ${await langOf(db)}, id, ${now}, ${now} from (${open}) open
    where not exists (select 1 from ${tableIn(db, 'newsReader')} reader where reader.person_id = open.id)
    on conflict do nothing`.execute(db);
}

/** Until when each rhythm is due. */
export type Due = Readonly<Record<LetterRhythm, Date>>;

const isDue = ({ weekly, monthly }: Due) => sql<boolean>`(rhythm = 'weekly' and told_until < ${weekly}
  or rhythm = 'monthly' and told_until < ${monthly})`;

/** Readers whose letter is due; another process passes over them meanwhile. */
export const takeDue = (tx: Db, due: Due, limit: number): Promise<Reader[]> =>
  tx
    .selectFrom('newsReader')
    .select(['id', 'kind', 'email', 'lang', 'rhythm', 'communeCode', 'epciCode', 'toldUntil', 'askedAt'])
    .where(isDue(due))
    .orderBy('id')
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute() as Promise<Reader[]>;

/** The earliest moment from which somebody who is due is to be told. */
export async function toldSince(db: Db, due: Due): Promise<Date | null> {
  const row = await db
    .selectFrom('newsReader')
    .select((reader) => reader.fn.min('toldUntil').as('since'))
    .where(isDue(due))
    .executeTakeFirst();
  return row?.since ?? null;
}

export async function markTold(tx: Db, ids: readonly string[], due: Due): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .updateTable('newsReader')
    .set({
      toldUntil: sql<Date>`case rhythm when 'weekly' then ${due.weekly}::timestamptz else ${due.monthly}::timestamptz end`,
    })
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute();
}

export async function removeReaders(tx: Db, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.deleteFrom('newsReader').where('id', '=', sql<string>`any(${ids}::uuid[])`).execute();
}

/** How many of the public get each letter. */
export async function countReaders(db: Db): Promise<Record<LetterRhythm, number>> {
  const rows = await db
    .selectFrom('newsReader')
    .select(['rhythm', sql<number>`count(*)::int`.as('count')])
    .where('kind', '=', 'public')
    .groupBy('rhythm')
    .execute();
  return { weekly: 0, monthly: 0, ...Object.fromEntries(rows.map(({ rhythm, count }) => [rhythm, count])) };
}

/** Remembers in which letter an item is told; one that was since it came to the front page is not told anew. */
export async function keepTold(
  db: Db,
  items: readonly { id: string; shownAt: Date }[],
  dueAt: Date,
): Promise<void> {
  const rows = items
    .filter(({ shownAt }) => shownAt <= dueAt)
    .map(({ id, shownAt }) => ({ item_id: id, shown_at: shownAt }));
  await sql`insert into ${tableIn(db, 'newsTold')} (item_id, due_at)
    select item_id, ${dueAt} from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as item(item_id uuid, shown_at timestamptz)
    where not exists (select from ${tableIn(db, 'newsTold')} told
      where told.item_id = item.item_id and due_at >= shown_at)`.execute(db);
}

/** The letters in which some items were told. */
export const lettersTelling = (db: Db, ids: readonly string[]): Promise<{ itemId: string; dueAt: Date }[]> =>
  db.selectFrom('newsTold').selectAll().where('itemId', '=', sql<string>`any(${ids}::uuid[])`).execute();
