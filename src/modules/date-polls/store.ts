// Owns: date_poll, date_poll_option. Reads: date_poll_respondent.
import { sql } from 'kysely';
import type { DbOf } from '#platform/database/deed';
import type { IsoDate } from '#platform/time';
import type { DatePoll, Option, Slot } from './date-poll.ts';

type Db = DbOf<'datePoll' | 'datePollOption', 'datePollRespondent'>;

export async function insertPoll(
  tx: Db,
  poll: Pick<
    DatePoll,
    'groupId' | 'title' | 'closesOn' | 'openedAt' | 'openedBy' | 'openedByName' | 'bySteering'
  >,
  slots: readonly Slot[],
): Promise<string> {
  const { id } = await tx.insertInto('datePoll').values(poll).returning('id').executeTakeFirstOrThrow();
  await tx
    .insertInto('datePollOption')
    .values(slots.map(({ startsAt, endsAt }) => ({ pollId: id, startsAt, endsAt })))
    .execute();
  return id;
}

const polls = (db: Db) =>
  db
    .selectFrom('datePoll')
    .select(['id', 'groupId', 'title', 'closesOn', 'openedAt', 'openedBy', 'openedByName', 'closedAt'])
    .select(['bySteering', 'chosenId']);

type Row = Omit<DatePoll, 'chosen' | 'options'> & { chosenId: string | null };

/** With its dates, in the order of time. */
async function withOptions(db: Db, rows: readonly Row[]): Promise<DatePoll[]> {
  if (rows.length === 0) return [];
  const all = await db
    .selectFrom('datePollOption')
    .select(['id', 'pollId', 'startsAt', 'endsAt'])
    .where('pollId', '=', sql<string>`any(${rows.map(({ id }) => id)}::uuid[])`)
    .orderBy('startsAt')
    .orderBy('endsAt')
    .execute();
  const byPoll = Map.groupBy(all, ({ pollId }) => pollId);
  return rows.map(({ chosenId, ...row }) => {
    const options: Option[] = byPoll.get(row.id) ?? [];
    return { ...row, options, chosen: options.find(({ id }) => id === chosenId) ?? null };
  });
}

export async function pollOf(db: Db, id: string): Promise<DatePoll | null> {
  const rows = await polls(db).where('id', '=', id).execute();
  return (await withOptions(db, rows))[0] ?? null;
}

/** Held until the end of the transaction. */
export async function lockPoll(tx: Db, id: string): Promise<DatePoll | null> {
  await tx.selectFrom('datePoll').select('id').where('id', '=', id).forUpdate().execute();
  return pollOf(tx, id);
}

const mostListed = 300;

export type Listed = DatePoll & { answered: number };

/** Those of a group: what is open first, then the latest. */
export async function pollsOf(
  db: Db,
  groupId: string,
  { isOpen = false, limit = mostListed }: { isOpen?: boolean; limit?: number } = {},
): Promise<Listed[]> {
  const rows = await polls(db)
    .select((poll) =>
      poll
        .selectFrom('datePollRespondent')
        .whereRef('pollId', '=', 'datePoll.id')
        .where('answeredAt', 'is not', null)
        .select(sql<number>`count(*)::int`.as('count'))
        .as('answered'),
    )
    .where('groupId', '=', groupId)
    .$if(isOpen, (some) => some.where('closedAt', 'is', null))
    .orderBy(sql`closed_at is not null`)
    .orderBy('openedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  const counts = new Map(rows.map(({ id, answered }) => [id, answered ?? 0]));
  const whole = await withOptions(
    db,
    rows.map(({ answered: _answered, ...row }) => row),
  );
  return whole.map((poll) => ({ ...poll, answered: counts.get(poll.id) ?? 0 }));
}

/** Those that are open, and that somebody of the group has not answered. */
export async function pollsAwaiting(db: Db, groupId: string, personId: string): Promise<DatePoll[]> {
  const rows = await polls(db)
    .where('groupId', '=', groupId)
    .where('closedAt', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('datePollRespondent')
            .whereRef('pollId', '=', 'datePoll.id')
            .where('personId', '=', personId)
            .where('answeredAt', 'is not', null),
        ),
      ),
    )
    .orderBy('closesOn')
    .orderBy('id')
    .execute();
  return withOptions(db, rows);
}

export async function writeClosed(tx: Db, id: string, chosenId: string | null, now: Date): Promise<void> {
  await tx.updateTable('datePoll').set({ closedAt: now, chosenId }).where('id', '=', id).execute();
}

/** The names of those whom the network forgot. */
export async function forgetOpeners(db: Db): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('datePoll')
    .set({ openedByName: '' })
    .where('openedBy', 'is', null)
    .where('openedByName', '<>', '')
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

/** Polls whose day is over, and whose reminder was not sent; from now on it was. */
export async function takeLate(tx: Db, today: IsoDate, now: Date): Promise<DatePoll[]> {
  const rows = await tx
    .updateTable('datePoll')
    .set({ remindedAt: now })
    .where('closedAt', 'is', null)
    .where('remindedAt', 'is', null)
    .where('closesOn', '<', today)
    .returning(['id', 'groupId', 'title', 'closesOn', 'openedAt', 'openedBy', 'openedByName', 'closedAt'])
    .returning(['bySteering', 'chosenId'])
    .execute();
  return withOptions(tx, rows);
}
