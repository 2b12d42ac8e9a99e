// Reads: notepad.
import type { DbOf } from '#platform/database/deed';

/** For the walk of all pages: any notepad. */
export const someNotepad = async (db: DbOf<never, 'notepad'>): Promise<string | null> =>
  (await db.selectFrom('notepad').select('id').orderBy('id').executeTakeFirst())?.id ?? null;
