// Owns: notepad_version. Reads: notepad.
import type { DbOf } from '#platform/database/deed';
import type { Version } from './notepad.ts';

type Db = DbOf<'notepadVersion', 'notepad'>;

const columns = ['seq', 'text', 'authors', 'at'] as const;

/** Written once, whoever comes first. */
export async function insertVersion(db: Db, notepadId: string, version: Version): Promise<void> {
  await db
    .insertInto('notepadVersion')
    .values({ notepadId, ...version, authors: [...version.authors] })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** The latest up to a change, or up to now. */
export const latestVersion = (
  db: Db,
  id: string,
  upTo = Number.MAX_SAFE_INTEGER,
): Promise<Version | undefined> =>
  db
    .selectFrom('notepadVersion')
    .select(columns)
    .where('notepadId', '=', id)
    .where('seq', '<=', upTo)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();

/** When each was written and by whom, the latest first. */
export const versionsOf = (
  db: Db,
  id: string,
  { limit, offset }: { limit: number; offset: number },
): Promise<Omit<Version, 'text'>[]> =>
  db
    .selectFrom('notepadVersion')
    .select(['seq', 'authors', 'at'])
    .where('notepadId', '=', id)
    .orderBy('seq', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();

export async function countVersions(db: Db, id: string): Promise<number> {
  const { count } = await db
    .selectFrom('notepadVersion')
    .select((version) => version.fn.countAll<number>().as('count'))
    .where('notepadId', '=', id)
    .executeTakeFirstOrThrow();
  return count;
}

/** Those in which something was written that no version says, and that rest since this moment. */
export async function withoutVersion(db: Db, before: Date): Promise<string[]> {
  const rows = await db
    .selectFrom('notepad')
    .select('id')
    .where('changedAt', '<', before)
    .where((notepad) =>
      notepad.not(
        notepad.exists(
          notepad
            .selectFrom('notepadVersion')
            .whereRef('notepadId', '=', 'notepad.id')
            .whereRef('seq', '>=', 'notepad.lastSeq')
            .select('seq'),
        ),
      ),
    )
    .execute();
  return rows.map(({ id }) => id);
}
