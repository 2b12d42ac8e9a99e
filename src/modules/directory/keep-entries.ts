import { allSpaces, spaceById } from '#modules/network';
import type { PlacedSpace } from '#modules/network/rules';
import type { Database } from '#platform/database/connect';
import { inTransaction } from '#platform/database/deed';
import { knotSize } from '#platform/geo/mesh';
import { entryOf, sortKeyOf, textsOf, wordsOf } from './entry.ts';
import { addWords, populations, removeEntry, removeEverything, writeEntries } from './entry-store.ts';

/** Brings a space's entry up to date, in the transaction that changed the space. Only published spaces have one. */
export async function keepEntry(tx: Database, { spaceId }: { spaceId: string }): Promise<void> {
  const space = await spaceById(tx, spaceId);
  if (space?.status === 'published') await write(tx, [space]);
  else await removeEntry(tx, spaceId);
}

/** Writes all entries anew, and forgets the words that none holds any more. Answers how many entries there are. */
export const rebuild = (db: Database): Promise<number> =>
  inTransaction(db, async (tx) => {
    await removeEverything(tx);
    const spaces = (await allSpaces(tx)).filter((space) => space.status === 'published');
    for (let from = 0; from < spaces.length; from += batch) await write(tx, spaces.slice(from, from + batch));
    return spaces.length;
  });

const batch = 500;

async function write(tx: Database, spaces: readonly PlacedSpace[]): Promise<void> {
  const people = await populations(tx, spaces.map((space) => space.communeCode));
  const entries = spaces.map((space) => ({
    ...entryOf(space),
    ...textsOf(space),
    sortKey: sortKeyOf(space.name),
    size: knotSize(people.get(space.communeCode) ?? 0),
  }));
  await writeEntries(tx, entries);
  await addWords(tx, [...new Map(spaces.flatMap(wordsOf).map((word) => [word.plain, word])).values()]);
}
