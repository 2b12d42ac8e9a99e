// Owns: unread_comment. Reads: notepad, notepad_passage, notepad_comment, person.
import type { DbOf } from '#platform/database/deed';

type Db = DbOf<'unreadComment', 'notepad' | 'notepadPassage' | 'notepadComment' | 'person'>;

export interface Told {
  personId: string;
  /** It names her; else it answers her. */
  isNamed: boolean;
}

export async function insertUnread(tx: Db, commentId: string, told: readonly Told[]): Promise<void> {
  if (told.length === 0) return;
  await tx
    .insertInto('unreadComment')
    .values(told.map((one) => ({ ...one, commentId })))
    .execute();
}

/** She opened this passage, or all those of this notepad. */
export async function markRead(
  db: Db,
  personId: string,
  { notepadId, passageId }: { notepadId: string; passageId?: string },
): Promise<void> {
  let seen = db
    .selectFrom('notepadComment')
    .innerJoin('notepadPassage', 'notepadPassage.id', 'passageId')
    .select('notepadComment.id')
    .where('notepadId', '=', notepadId);
  if (passageId !== undefined) seen = seen.where('passageId', '=', passageId);
  await db
    .deleteFrom('unreadComment')
    .where('personId', '=', personId)
    .where('commentId', 'in', seen)
    .execute();
}

export interface Unread {
  notepadId: string;
  title: string;
  passageId: string;
  text: string;
  authorName: string | null;
  isNamed: boolean;
}

/** What waits for her, the latest first. */
export const unreadOf = (db: Db, personId: string, limit: number): Promise<Unread[]> =>
  db
    .selectFrom('unreadComment')
    .innerJoin('notepadComment', 'notepadComment.id', 'commentId')
    .innerJoin('notepadPassage', 'notepadPassage.id', 'passageId')
    .innerJoin('notepad', 'notepad.id', 'notepadId')
    .leftJoin('person', 'person.id', 'notepadComment.personId')
    .select(['notepadId', 'notepad.title', 'passageId', 'notepadComment.text', 'person.name as authorName'])
    .select('isNamed')
    .where('unreadComment.personId', '=', personId)
    .orderBy('notepadComment.at', 'desc')
    .limit(limit)
    .execute();

/** Their mailboxes; who left has none. */
export const mailboxesOf = async (
  db: Db,
  personIds: readonly string[],
): Promise<{ personId: string; name: string; email: string }[]> => {
  if (personIds.length === 0) return [];
  const rows = await db
    .selectFrom('person')
    .select(['id as personId', 'name', 'email'])
    .where('id', 'in', personIds)
    .where('leftAt', 'is', null)
    .execute();
  return rows.flatMap(({ email, ...person }) => (email === null ? [] : [{ ...person, email }]));
};
