// Owns: discussion, discussion_post, discussion_address. Reads: person.
import { sql } from 'kysely';
import type { DbOf } from '#platform/database/deed';
import type { Discussion, Post } from './discussion.ts';

type Db = DbOf<'discussion' | 'discussionPost' | 'discussionAddress', 'person'>;

const columns = ['id', 'groupId', 'title', 'openedAt', 'lastPostAt', 'closedAt'] as const;

export const discussionById = (db: Db, id: string): Promise<Discussion | undefined> =>
  db.selectFrom('discussion').select(columns).where('id', '=', id).executeTakeFirst();

/** Held until the end of the transaction: what is written meanwhile waits its turn. */
export const lockDiscussion = (tx: Db, id: string): Promise<Discussion | undefined> =>
  tx.selectFrom('discussion').select(columns).where('id', '=', id).forUpdate().executeTakeFirst();

export interface Listed extends Discussion {
  posts: number;
  lastAuthor: string;
}

/** Those of a group: what is open first, then where somebody wrote last. */
export const discussionsOf = (
  db: Db,
  groupId: string,
  { limit, offset }: { limit: number; offset: number },
): Promise<Listed[]> =>
  db
    .selectFrom('discussion')
    .select(columns)
    .select((discussion) => [
      discussion
        .selectFrom('discussionPost')
        .whereRef('discussionId', '=', 'discussion.id')
        .select(sql<number>`count(*)::int`.as('count'))
        .as('posts'),
      discussion
        .selectFrom('discussionPost')
        .whereRef('discussionId', '=', 'discussion.id')
        .orderBy('postedAt', 'desc')
        .orderBy('discussionPost.id', 'desc')
        .limit(1)
        .select('authorName')
        .as('lastAuthor'),
    ])
    .where('groupId', '=', groupId)
    .orderBy(sql`closed_at is not null`)
    .orderBy('lastPostAt', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .offset(offset)
    .$castTo<Listed>()
    .execute();

export async function countDiscussions(db: Db, groupId: string): Promise<number> {
  const { count } = await db
    .selectFrom('discussion')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('groupId', '=', groupId)
    .executeTakeFirstOrThrow();
  return count;
}

export async function insertDiscussion(
  tx: Db,
  row: Pick<Discussion, 'groupId' | 'title' | 'openedAt' | 'lastPostAt'>,
): Promise<string> {
  const { id } = await tx.insertInto('discussion').values(row).returning('id').executeTakeFirstOrThrow();
  return id;
}

export async function writeClosed(tx: Db, id: string, closedAt: Date | null): Promise<void> {
  await tx.updateTable('discussion').set({ closedAt }).where('id', '=', id).execute();
}

const posts = (db: Db, discussionId: string) =>
  db
    .selectFrom('discussionPost')
    .select(['id', 'discussionId', 'personId', 'authorName', 'text', 'files', 'postedAt'])
    .select(['messageId', 'answersId', 'removedAt'])
    .where('discussionId', '=', discussionId)
    .orderBy('postedAt')
    .orderBy('id');

export const postsOf = (
  db: Db,
  discussionId: string,
  { limit, offset }: { limit: number; offset: number },
): Promise<Post[]> => posts(db, discussionId).limit(limit).offset(offset).execute();

export async function countPosts(db: Db, discussionId: string): Promise<number> {
  const { count } = await db
    .selectFrom('discussionPost')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('discussionId', '=', discussionId)
    .executeTakeFirstOrThrow();
  return count;
}

/** All of them as mail programs know them, in the order of time. */
export const postNames = (db: Db, discussionId: string): Promise<Pick<Post, 'id' | 'messageId'>[]> =>
  db
    .selectFrom('discussionPost')
    .select(['id', 'messageId'])
    .where('discussionId', '=', discussionId)
    .orderBy('postedAt')
    .orderBy('id')
    .execute();

export async function insertPost(
  tx: Db,
  { files, ...post }: Omit<Post, 'id' | 'removedAt'>,
): Promise<string> {
  const { id } = await tx
    .insertInto('discussionPost')
    .values({ ...post, files: [...files] })
    .returning('id')
    .executeTakeFirstOrThrow();
  await tx
    .updateTable('discussion')
    .set({ lastPostAt: post.postedAt })
    .where('id', '=', post.discussionId)
    .execute();
  return id;
}

export const postById = (db: Db, discussionId: string, id: string): Promise<Post | undefined> =>
  posts(db, discussionId).where('id', '=', id).executeTakeFirst();

/** Takes the words of a post away; that somebody wrote there is still seen. False when they were gone already. */
export async function emptyPost(tx: Db, id: string, removedAt: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('discussionPost')
    .set({ text: '', files: [], removedAt })
    .where('id', '=', id)
    .where('removedAt', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0;
}

export async function deletePost(tx: Db, id: string): Promise<void> {
  await tx.deleteFrom('discussionPost').where('id', '=', id).execute();
}

/** The names of those whom the network forgot. */
export async function forgetAuthors(db: Db): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('discussionPost')
    .set({ authorName: '' })
    .where('personId', 'is', null)
    .where('authorName', '<>', '')
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

/** How many somebody wrote by mail since then. */
export async function mailsSince(
  db: Db,
  discussionId: string,
  personId: string,
  since: Date,
): Promise<number> {
  const { count } = await db
    .selectFrom('discussionPost')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('discussionId', '=', discussionId)
    .where('personId', '=', personId)
    .where('messageId', 'is not', null)
    .where('postedAt', '>', since)
    .executeTakeFirstOrThrow();
  return count;
}

/** Whom an address was given to. */
export interface Addressee {
  discussionId: string;
  personId: string;
  name: string;
  email: string | null;
}

export const addresseeOf = (db: Db, token: string): Promise<Addressee | undefined> =>
  db
    .selectFrom('discussionAddress')
    .innerJoin('person', 'person.id', 'personId')
    .select(['discussionId', 'personId', 'name', 'email'])
    .where('token', '=', token)
    .executeTakeFirst();

/** The address of each, by person: those who have none get the one that is offered. */
export async function addressesFor(
  tx: Db,
  discussionId: string,
  offered: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  if (offered.size === 0) return new Map();
  await tx
    .insertInto('discussionAddress')
    .values([...offered].map(([personId, token]) => ({ discussionId, personId, token })))
    .onConflict((conflict) => conflict.columns(['discussionId', 'personId']).doNothing())
    .execute();
  const rows = await tx
    .selectFrom('discussionAddress')
    .select(['personId', 'token'])
    .where('discussionId', '=', discussionId)
    .execute();
  return new Map(rows.map(({ personId, token }) => [personId, token]));
}
