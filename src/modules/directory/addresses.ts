// Reads: space, directory_entry.
import type { DbOf } from '#platform/database/deed';

type Db = DbOf<never, 'space' | 'directoryEntry'>;

/** One real value per parameter of an address. There are tiles only where the settings name a server of them. */
export const examples = {
  slug: async (db: Db): Promise<string> =>
    (await db.selectFrom('directoryEntry').select('slug').orderBy('spaceId').executeTakeFirst())?.slug ?? '',
  z: async () => null,
  x: async () => null,
  y: async () => null,
};

/** The list and every published space, with the day of its last change. */
export async function spacePages(db: Db): Promise<{ path: string; changedAt: Date }[]> {
  const spaces = await db
    .selectFrom('space')
    .select(['slug', 'updatedAt'])
    .where('status', '=', 'published')
    .orderBy('slug')
    .execute();
  const latest = new Date(spaces.reduce((ms, { updatedAt }) => Math.max(ms, updatedAt.getTime()), 0));
  const pages = spaces.map(({ slug, updatedAt }) => ({ path: `/annuaire/${slug}`, changedAt: updatedAt }));
  return [{ path: '/annuaire', changedAt: latest }, ...pages];
}
