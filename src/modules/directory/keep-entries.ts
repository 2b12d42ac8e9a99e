import { keepOnlyWords, learnWords } from '#modules/lookup';
import { countHeld, distinctWords, type Word } from '#modules/lookup/rules';
import { spacesById } from '#modules/network';
import { type Database, inTransaction } from '#platform/database/deed';
import { entryOf, lexicon, sortKeyOf, textsOf, wordsOf } from './entry.ts';
import { removeEntries, sharedSpaces, writeEntries } from './entry-store.ts';

/** Brings the entries of spaces up to date, in the transaction that changed them. Only published spaces have one. */
export async function keepEntries(tx: Database, spaceIds: readonly string[]): Promise<void> {
  await write(tx, spaceIds);
}

/**
 * Writes all entries anew, some at a time, and forgets the words that none holds any more. A space that somebody
 * is changing is waited for; cut short, it is done again without harm. Answers how many entries there are.
 */
export async function rebuild(db: Database, now: Date): Promise<number> {
  const held = new Map<string, number>();
  let entries = 0;
  for (let last = beforeAll; ; ) {
    const ids = await inTransaction(db, async (tx) => {
      const some = await sharedSpaces(tx, last, spacesAtOnce);
      const written = await write(tx, some);
      entries += written.entries;
      countHeld(held, written.words);
      return some;
    });
    if (ids.length === 0) break;
    last = ids.at(-1) as string;
  }
  await keepOnlyWords(db, lexicon, { held, since: now });
  return entries;
}

const spacesAtOnce = 50;
const beforeAll = '00000000-0000-0000-0000-000000000000';

async function write(
  tx: Database,
  spaceIds: readonly string[],
): Promise<{ entries: number; words: Word[][] }> {
  const spaces = await spacesById(tx, spaceIds);
  const published = spaces.filter(({ status }) => status === 'published');
  const shown = new Set(published.map(({ id }) => id));
  await removeEntries(
    tx,
    spaceIds.filter((id) => !shown.has(id)),
  );
  const entries = published.map((space) => ({
    ...entryOf(space),
    ...textsOf(space),
    sortKey: sortKeyOf(space.name),
  }));
  await writeEntries(tx, entries);
  const words = published.map(wordsOf);
  await learnWords(tx, lexicon, distinctWords(words));
  return { entries: entries.length, words };
}
