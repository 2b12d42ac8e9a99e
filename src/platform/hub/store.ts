// Owns: hub_subscription.
import { sql } from 'kysely';
import { type DbOf, tableIn } from '#platform/database/deed';
import type { Subscription, Topic } from './subscription.ts';

type Db = DbOf<'hubSubscription'>;

/** One network tells this many at most; those who did not say yet that it is what they want take no place of the others. */
const most = { told: 1000, toldOnOneHost: 300, pending: 500, pendingOnOneHost: 120 };

export interface AskedOf {
  mode: 'subscribe' | 'unsubscribe';
  callback: string;
  secret: string | null;
  seconds: number;
}

/** Notes what was asked, until the subscriber says that it is indeed what it wants. False when there are too many. */
export async function noteAsked(db: Db, topic: Topic, asked: AskedOf, now: Date): Promise<boolean> {
  const wanted = {
    askedMode: asked.mode,
    askedSecret: asked.secret,
    askedSeconds: asked.seconds,
    askedAt: now,
  };
  // Who is told already, and asks to be told on, is never one too many.
  const { numUpdatedRows } = await db
    .updateTable('hubSubscription')
    .set(wanted)
    .where('topic', '=', topic.topic)
    .where('callback', '=', asked.callback)
    .executeTakeFirst();
  if (numUpdatedRows > 0n || asked.mode === 'unsubscribe') return true;
  if (!(await hasRoom(db, new URL(asked.callback).hostname))) return false;
  await db
    .insertInto('hubSubscription')
    .values({ ...topic, callback: asked.callback, ...wanted })
    .onConflict((conflict) => conflict.columns(['topic', 'callback']).doUpdateSet(wanted))
    .execute();
  return true;
}

async function hasRoom(db: Db, host: string): Promise<boolean> {
  const { rows } = await sql<Record<keyof typeof most, number>>`
    select count(*) filter (where is_told)::int as told, count(*) filter (where is_told and is_there)::int as "toldOnOneHost",
      count(*) filter (where not is_told)::int as pending,
      count(*) filter (where not is_told and is_there)::int as "pendingOnOneHost"
    from (select until_at is not null as is_told,
      substring(callback from '^https?://(\\[[^]]*\\]|[^/:?#]*)') = ${host} as is_there
      from ${tableIn(db, 'hubSubscription')}) each`.execute(db);
  const [counts] = rows;
  return Object.entries(most).every(([name, limit]) => (counts?.[name as keyof typeof most] ?? 0) < limit);
}

export const askedSubscriptions = (db: Db, most: number): Promise<Subscription[]> =>
  db
    .selectFrom('hubSubscription')
    .selectAll()
    .where('askedMode', 'is not', null)
    .orderBy('askedAt')
    .limit(most)
    .execute() as Promise<Subscription[]>;

/** Those who are told now, in the order of what they follow. */
export const dueSubscriptions = (db: Db, now: Date): Promise<Subscription[]> =>
  db
    .selectFrom('hubSubscription')
    .selectAll()
    .where('untilAt', '>', now)
    .where((each) => each.or([each('notBefore', 'is', null), each('notBefore', '<=', now)]))
    .orderBy('topic')
    .orderBy('id')
    .execute() as Promise<Subscription[]>;

export async function updateSubscription(
  db: Db,
  id: string,
  changed: Partial<Subscription> & { notBefore?: Date | null; askedAt?: Date | null },
): Promise<void> {
  await db.updateTable('hubSubscription').set(changed).where('id', '=', id).execute();
}

export async function removeSubscription(db: Db, id: string): Promise<void> {
  await db.deleteFrom('hubSubscription').where('id', '=', id).execute();
}

/** Those whose time is over, and who ask for nothing. */
export async function removeExpired(db: Db, now: Date): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('hubSubscription')
    .where('untilAt', '<=', now)
    .where(sql<boolean>`asked_mode is null`)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
