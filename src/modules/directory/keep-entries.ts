import { keepOnlyWords, learnWords } from '#modules/lookup';
import type { Word } from '#modules/lookup/rules';
import { spaceById } from '#modules/network';
import type { Database } from '#platform/database/connect';
import { inTransaction } from '#platform/database/deed';
import { entryOf, sortKeyOf, textsOf, wordsOf } from './entry.ts';
import { removeEntry, sharedSpaces, writeEntry } from './entry-store.ts';

/** Brings a space's entry up to date, in the transaction that changed the space. Only published spaces have one. */
export async function keepEntry(tx: Database, { spaceId }: { spaceId: string }): Promise<void> {
  await write(tx, spaceId);
}

/**
 * Writes all entries anew, some at a time, and forgets the words that none holds any more. A space that somebody
 * is changing is waited for; cut short, it is done again without harm. Answers how many entries there are.
 */
export async function rebuild(db: Database, now: Date): Promise<number> {
  const held = new Set<string>();
  let entries = 0;
  for (let last = beforeAll; ; ) {
    const ids = await inTransaction(db, async (tx) => {
      const some = await sharedSpaces(tx, last, spacesAtOnce);
      for (const id of some) {
        const words = await write(tx, id);
        if (words) entries += 1;
        for (const { plain } of words ?? []) held.add(plain);
      }
      return some;
    });
    if (ids.length === 0) break;
    last = ids.at(-1) as string;
  }
  await keepOnlyWords(db, [...held], now);
  return entries;
}

const spacesAtOnce = 50;
const beforeAll = '00000000-0000-0000-0000-000000000000';

/** The words of the entry, or null when the space has none. */
async function write(tx: Database, spaceId: string): Promise<Word[] | null> {
  const space = await spaceById(tx, spaceId);
  if (space?.status !== 'published') {
    await removeEntry(tx, spaceId);
    return null;
  }
  const words = wordsOf(space);
  await writeEntry(tx, { ...entryOf(space), ...textsOf(space), sortKey: sortKeyOf(space.name) });
  await learnWords(tx, words);
  return words;
}
