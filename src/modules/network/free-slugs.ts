import type { Database } from '#platform/database/deed';
import { slugsTaken } from './store.ts';

/** An address for a space that exists: one that was its own before is its own again. */
export const freeSlug = async (tx: Database, wanted: string, ownId: string): Promise<string> =>
  (await freeSlugs(tx, [wanted], ownId))[0] as string;

/** An address for each that is wanted, in the same order: a number follows those that are taken, now or before. */
export async function freeSlugs(
  tx: Database,
  wanted: readonly string[],
  ownId: string | null = null,
): Promise<string[]> {
  const taken = await slugsTaken(tx, [...new Set(wanted)], ownId);
  const next = new Map<string, number>();
  return wanted.map((slug) => {
    let number = next.get(slug) ?? 1;
    while (taken.has(numbered(slug, number))) number += 1;
    next.set(slug, number + 1);
    // Another of these may want « x-2 » by its own name.
    taken.add(numbered(slug, number));
    return numbered(slug, number);
  });
}

const numbered = (slug: string, number: number): string => (number === 1 ? slug : `${slug}-${number}`);
