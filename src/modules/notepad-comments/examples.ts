// Reads: notepad_passage, notepad_comment.
import { someNotepad } from '#modules/notepads';
import type { Database, DbOf } from '#platform/database/deed';

const somePassage = (db: DbOf<never, 'notepadPassage'>) =>
  db.selectFrom('notepadPassage').select(['id', 'notepadId']).orderBy('id').executeTakeFirst();

/** For the walk of all pages: a notepad with something said of it, when there is one. */
export const examples = {
  notepad: async (db: Database): Promise<string | null> =>
    (await somePassage(db))?.notepadId ?? (await someNotepad(db)),
  passage: async (db: Database): Promise<string | null> => (await somePassage(db))?.id ?? null,
  comment: async (db: Database): Promise<string | null> => {
    const passage = await somePassage(db);
    if (!passage) return null;
    const said = db.selectFrom('notepadComment').select('id').where('passageId', '=', passage.id);
    return (await said.orderBy('at').executeTakeFirst())?.id ?? null;
  },
};
