// Reads: space, error_report.
import type { DbOf } from '#platform/database/deed';

type Db = DbOf<never, 'space' | 'errorReport'>;

/** One real value per parameter of an address. */
export const examples = {
  slug: async (db: Db): Promise<string> =>
    (
      await db
        .selectFrom('space')
        .select('slug')
        .where('status', '=', 'published')
        .orderBy('id')
        .executeTakeFirst()
    )?.slug ?? '',
  report: async (db: Db): Promise<string> =>
    (await db.selectFrom('errorReport').select('id').orderBy('id').executeTakeFirst())?.id ?? '',
};
