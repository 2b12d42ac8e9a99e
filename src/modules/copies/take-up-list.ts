import { editions } from '#modules/printed-directory';
import type { Database } from '#platform/database/deed';
import { insertAll, type Listed, listedIn } from './store.ts';
import { wholeList } from './whole-list.ts';

/** The latest edition of the years before this one that has a list; null when none has. */
export async function listBefore(
  db: Database,
  year: number,
): Promise<{ year: number; recipients: Listed[] } | null> {
  for (const edition of await editions(db)) {
    const recipients = edition.year < year ? await listedIn(db, edition.id) : [];
    if (recipients.length > 0) return { year: edition.year, recipients };
  }
  return null;
}

/**
 * Puts everybody of the list before in this one, with as many copies: a space that has closed is left out, and one
 * that has moved is written to where it is now. Answers how many are new.
 */
export async function takeUpList(db: Database, { id, year }: { id: string; year: number }): Promise<number> {
  const [before, spaces, there] = await Promise.all([
    listBefore(db, year),
    wholeList(db, 'spaces', 1),
    listedIn(db, id),
  ]);
  const today = new Map(spaces.map((space) => [space.spaceId, space]));
  const known = new Set(there.map(keyOf));
  const wanted = (before?.recipients ?? [])
    .filter((one) => !known.has(keyOf(one)))
    .flatMap((one) => {
      if (one.kind !== 'space' || !one.spaceId) return [one];
      const space = today.get(one.spaceId);
      return space ? [{ ...space, copies: one.copies }] : [];
    });
  return insertAll(db, id, wanted);
}

const keyOf = ({ spaceId, communeCode, kind, name, postalCode, city }: Listed): string =>
  spaceId ?? communeCode ?? [kind, name, postalCode, city].join('\n');
