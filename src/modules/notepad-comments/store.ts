// Owns: notepad_passage, notepad_comment. Reads: notepad, person.
import { sql } from 'kysely';
import type { DbOf } from '#platform/database/deed';
import type { Comment, Commented, Passage } from './comment.ts';

type Db = DbOf<'notepadPassage' | 'notepadComment', 'notepad' | 'person'>;

/** Whether it may still be commented, until the end of the transaction. */
export async function holdOpen(tx: Db, notepadId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('notepad')
    .select('closedAt')
    .where('id', '=', notepadId)
    .forShare()
    .executeTakeFirst();
  return row !== undefined && row.closedAt === null;
}

export async function insertPassage(
  tx: Db,
  row: { notepadId: string; quote: string; at: Date },
): Promise<string> {
  const { id } = await tx.insertInto('notepadPassage').values(row).returning('id').executeTakeFirstOrThrow();
  return id;
}

export async function insertComment(
  tx: Db,
  row: { passageId: string; personId: string | null; text: string; at: Date },
): Promise<string> {
  const { id } = await tx.insertInto('notepadComment').values(row).returning('id').executeTakeFirstOrThrow();
  return id;
}

const passages = (db: Db, notepadId: string) =>
  db
    .selectFrom('notepadPassage')
    .leftJoin('person', 'person.id', 'settledBy')
    .select(['notepadPassage.id', 'quote', 'at', 'settledAt', 'person.name as settledByName'])
    .where('notepadId', '=', notepadId);

export const passageById = (db: Db, notepadId: string, id: string): Promise<Passage | undefined> =>
  passages(db, notepadId).where('notepadPassage.id', '=', id).executeTakeFirst();

export interface Asked {
  isSettled: boolean;
  limit: number;
  offset?: number;
}

/** Those that are open, the first first, or those that are settled, the last first; each with what was said of it. */
export async function passagesOf(
  db: Db,
  notepadId: string,
  { isSettled, limit, offset = 0 }: Asked,
): Promise<Commented[]> {
  const found = await passages(db, notepadId)
    .where('settledAt', isSettled ? 'is not' : 'is', null)
    .orderBy(isSettled ? sql`settled_at desc` : sql`at`)
    .orderBy('notepadPassage.id')
    .limit(limit)
    .offset(offset)
    .execute();
  const comments = Map.groupBy(
    await commentsOf(
      db,
      found.map(({ id }) => id),
    ),
    ({ passageId }) => passageId,
  );
  return found.map((passage) => ({ ...passage, comments: comments.get(passage.id) ?? [] }));
}

export async function countPassages(db: Db, notepadId: string): Promise<{ open: number; settled: number }> {
  return db
    .selectFrom('notepadPassage')
    .select(sql<number>`(count(*) filter (where settled_at is null))::int`.as('open'))
    .select(sql<number>`(count(*) filter (where settled_at is not null))::int`.as('settled'))
    .where('notepadId', '=', notepadId)
    .executeTakeFirstOrThrow();
}

/** What was said of some passages, in the order of time. */
export async function commentsOf(db: Db, passageIds: readonly string[]): Promise<Comment[]> {
  if (passageIds.length === 0) return [];
  return db
    .selectFrom('notepadComment')
    .leftJoin('person', 'person.id', 'personId')
    .select(['notepadComment.id', 'passageId', 'personId', 'person.name as authorName', 'text', 'at'])
    .where('passageId', 'in', passageIds)
    .orderBy('at')
    .orderBy('notepadComment.id')
    .execute();
}

/** Settles it, or opens it again; what is so already stays as it was. */
export async function settlePassage(
  tx: Db,
  id: string,
  settled: { settledAt: Date; settledBy: string } | null,
): Promise<void> {
  await tx
    .updateTable('notepadPassage')
    .set(settled ?? { settledAt: null, settledBy: null })
    .where('id', '=', id)
    .where('settledAt', settled ? 'is' : 'is not', null)
    .execute();
}

/** Whether the passage is still there, until the end of the transaction: it goes with its last comment. */
export async function holdPassage(tx: Db, id: string): Promise<boolean> {
  const row = await tx
    .selectFrom('notepadPassage')
    .select('id')
    .where('id', '=', id)
    .forShare()
    .executeTakeFirst();
  return row !== undefined;
}

/** Takes out a comment of its author's, in a transaction that holds back answers, and the passage with the last one; answers whether the passage is still there. */
export async function removeComment(tx: Db, comment: Pick<Comment, 'id' | 'passageId'>): Promise<boolean> {
  const passage = tx.selectFrom('notepadPassage').select('id').where('id', '=', comment.passageId);
  await passage.forUpdate().execute();
  await tx.deleteFrom('notepadComment').where('id', '=', comment.id).execute();
  const { numDeletedRows } = await tx
    .deleteFrom('notepadPassage')
    .where('id', '=', comment.passageId)
    .where((passage) =>
      passage.not(
        passage.exists(
          passage.selectFrom('notepadComment').select('id').whereRef('passageId', '=', 'notepadPassage.id'),
        ),
      ),
    )
    .executeTakeFirst();
  return numDeletedRows === 0n;
}
