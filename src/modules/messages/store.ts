// Owns: message, message_reading. Reads: person, space.
import { sql } from 'kysely';
import type { DbOf } from '#platform/database/deed';
import type { Answer, Message, Reading } from './message.ts';

type Db = DbOf<'message' | 'messageReading', 'person' | 'space'>;

export async function insertMessage(db: Db, message: Omit<Message, 'id'>): Promise<string> {
  const { roles, epcis, ...rest } = message;
  const { id } = await db
    .insertInto('message')
    .values({ ...rest, roles: [...roles], epcis: [...epcis] })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function insertReadings(
  db: Db,
  messageId: string,
  readers: readonly { personId: string; spaceId: string | null }[],
): Promise<void> {
  if (readers.length === 0) return;
  await db
    .insertInto('messageReading')
    .values(readers.map(({ personId, spaceId }) => ({ messageId, personId, spaceId })))
    .execute();
}

/** A message that somebody got, and her copy of it. */
export type Received = Message & Reading;

const received = (db: Db, personId: string) =>
  db
    .selectFrom('message')
    .innerJoin('messageReading', 'messageId', 'message.id')
    .selectAll('message')
    .select(['readAt', 'yes', 'words', 'answeredAt'])
    .where('personId', '=', personId);

/** What somebody got: what she has not read first, then the latest. */
export const inboxOf = (
  db: Db,
  personId: string,
  { limit, offset }: { limit: number; offset: number },
): Promise<Received[]> =>
  received(db, personId)
    .orderBy(sql`read_at is null`, 'desc')
    .orderBy('sentAt', 'desc')
    .limit(limit)
    .offset(offset)
    .execute() as Promise<Received[]>;

export const receivedById = (db: Db, personId: string, id: string): Promise<Received | undefined> =>
  received(db, personId).where('message.id', '=', id).executeTakeFirst() as Promise<Received | undefined>;

export async function countReceived(db: Db, personId: string): Promise<{ all: number; unread: number }> {
  return db
    .selectFrom('messageReading')
    .select(sql<number>`count(*)::int`.as('all'))
    .select(sql<number>`(count(*) filter (where read_at is null))::int`.as('unread'))
    .where('personId', '=', personId)
    .executeTakeFirstOrThrow();
}

/** The first time that she opens it. */
export async function markRead(db: Db, messageId: string, personId: string, now: Date): Promise<void> {
  await db
    .updateTable('messageReading')
    .set({ readAt: now })
    .where('messageId', '=', messageId)
    .where('personId', '=', personId)
    .where('readAt', 'is', null)
    .execute();
}

export async function writeAnswer(
  db: Db,
  { messageId, personId, yes, words }: Answer & { messageId: string; personId: string },
  now: Date,
): Promise<void> {
  await db
    .updateTable('messageReading')
    .set({ yes, words, answeredAt: now, readAt: sql`coalesce(read_at, ${now})` })
    .where('messageId', '=', messageId)
    .where('personId', '=', personId)
    .execute();
}

/** A message that was sent, and how it was received. */
export type Sent = Message & { readers: number; read: number; answered: number };

const counted = (db: Db) =>
  db
    .selectFrom('message')
    .leftJoin('messageReading', 'messageId', 'message.id')
    .selectAll('message')
    .select([
      sql<number>`count(person_id)::int`.as('readers'),
      sql<number>`count(read_at)::int`.as('read'),
      sql<number>`count(answered_at)::int`.as('answered'),
    ])
    .groupBy('message.id');

/** What somebody sent; or everybody, for whoever coordinates. */
export const sentBy = (
  db: Db,
  authorId: string | null,
  { limit, offset }: { limit: number; offset: number },
): Promise<Sent[]> =>
  counted(db)
    .$if(authorId !== null, (some) => some.where('authorId', '=', authorId))
    .orderBy('sentAt', 'desc')
    .limit(limit)
    .offset(offset)
    .execute() as Promise<Sent[]>;

export const sentById = (db: Db, id: string): Promise<Sent | undefined> =>
  counted(db).where('message.id', '=', id).executeTakeFirst() as Promise<Sent | undefined>;

export async function countSent(db: Db, authorId: string | null): Promise<number> {
  const { count } = await db
    .selectFrom('message')
    .select(sql<number>`count(*)::int`.as('count'))
    .$if(authorId !== null, (some) => some.where('authorId', '=', authorId))
    .executeTakeFirstOrThrow();
  return count;
}

/** One person's reading, with her name and the space she was written to for. */
export type NamedReading = Reading & { personName: string; spaceName: string | null };

/** Those who answered first, then those who read, each by name. */
export const readingsOf = (db: Db, messageId: string): Promise<NamedReading[]> =>
  db
    .selectFrom('messageReading')
    .innerJoin('person', 'person.id', 'personId')
    .leftJoin('space', 'space.id', 'spaceId')
    .select(['readAt', 'yes', 'words', 'answeredAt', 'person.name as personName', 'space.name as spaceName'])
    .where('messageId', '=', messageId)
    .orderBy(sql`answered_at is null`)
    .orderBy(sql`read_at is null`)
    .orderBy('person.name')
    .execute();

/** What is older than it is kept, with its answers. */
export async function forgetMessages(db: Db, before: Date): Promise<number> {
  const gone = await db.deleteFrom('message').where('sentAt', '<', before).executeTakeFirst();
  return Number(gone.numDeletedRows);
}
