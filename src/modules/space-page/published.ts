// Reads: space.
import type { DbOf } from '#platform/database/deed';
import { spacePath } from './space-path.ts';

type Db = DbOf<never, 'space'>;

/** The slug of one that is published, for the walk of all pages. */
export const exampleSlug = async (db: Db): Promise<string> =>
  (await published(db).executeTakeFirst())?.slug ?? '';

/** Every published space, with the day of its last change. */
export async function spaceAddresses(db: Db): Promise<{ path: string; changedAt: Date }[]> {
  const spaces = await published(db).execute();
  return spaces.map(({ slug, updatedAt }) => ({ path: spacePath(slug), changedAt: updatedAt }));
}

const published = (db: Db) =>
  db.selectFrom('space').select(['slug', 'updatedAt']).where('status', '=', 'published').orderBy('slug');
