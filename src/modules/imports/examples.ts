// Reads: import, import_source.
import type { DbOf } from '#platform/database/deed';

type Db = DbOf<never, 'import' | 'importSource'>;

/** A file that was read, and where one comes from. */
export const examples = {
  import: async (db: Db): Promise<string | null> =>
    (await db.selectFrom('import').select('id').orderBy('id').executeTakeFirst())?.id ?? null,
  source: async (db: Db): Promise<string | null> =>
    (await db.selectFrom('importSource').select('id').orderBy('id').executeTakeFirst())?.id ?? null,
};
