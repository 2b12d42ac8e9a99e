import type { Database } from '#platform/database/deed';
import { tellOf } from './letters.ts';
import { mentionsIn, type Reader } from './mention.ts';
import { commentsOf, holdOpen, holdPassage, insertComment, insertPassage, settlePassage } from './store.ts';
import { insertUnread } from './unread-store.ts';

export interface NewComment {
  notepad: { id: string; title: string };
  /** A passage that is there, or the words of a new one. */
  passage: { id?: string; quote: string };
  text: string;
  author: { personId: string; name: string };
  /** Who reads the notepad today: who may be named, and is answered. */
  readers: readonly Reader[];
  now: Date;
}

export type Added =
  | { refusal: 'closed' | 'gone' }
  | { refusal: null; passageId: string; named: readonly Reader[]; unknown: readonly string[] };

/** Says something of a passage, which opens it again; tells those whom it names, and those whom it answers. */
export async function addComment(
  tx: Database,
  { notepad, author, now, ...said }: NewComment,
): Promise<Added> {
  if (!(await holdOpen(tx, notepad.id))) return { refusal: 'closed' };
  const { id: known, quote } = said.passage;
  if (known !== undefined && !(await holdPassage(tx, known))) return { refusal: 'gone' };
  const passageId = known ?? (await insertPassage(tx, { notepadId: notepad.id, quote, at: now }));
  const before = await commentsOf(tx, [passageId]);
  await settlePassage(tx, passageId, null);
  const { personId } = author;
  const id = await insertComment(tx, { passageId, personId, text: said.text, at: now });
  const { named, unknown } = mentionsIn(said.text, said.readers);
  const meant = new Set(named.map((reader) => reader.personId));
  const answered = new Set(before.map((comment) => comment.personId));
  const told = said.readers
    .filter((reader) => reader.personId !== personId)
    .filter((reader) => meant.has(reader.personId) || answered.has(reader.personId))
    .map((reader) => ({ personId: reader.personId, isNamed: meant.has(reader.personId) }));
  await insertUnread(tx, id, told);
  const comment = { id, passageId, text: said.text, authorName: author.name };
  await tellOf(tx, { comment, quote, notepad, told, now });
  return { refusal: null, passageId, named: named.filter((one) => one.personId !== personId), unknown };
}
