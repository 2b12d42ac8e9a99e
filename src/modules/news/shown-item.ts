import type { Database } from '#platform/database/deed';
import type { PlacedItem } from './item.ts';
import { publishedByNumber, wasThrownAway } from './public-store.ts';
import { itemById } from './store.ts';

/** An item that the public may read, with the moment it was published. */
export type ShownItem = PlacedItem & { publishAt: Date };

/** The item of an address such as `12-what-it-is`: null when there never was one, `gone` when it is not online any more. */
export async function readAddress(
  db: Database,
  address: string,
  now: Date,
): Promise<ShownItem | 'gone' | null> {
  const number = Number.parseInt(address, 10);
  if (number >= 2 ** 31) return null;
  const published = await publishedByNumber(db, number, now);
  if (published === null) return (await wasThrownAway(db, number)) ? 'gone' : null;
  const item = published.isPublic ? await itemById(db, published.id) : undefined;
  return item && isDated(item) ? item : 'gone';
}

const isDated = (item: PlacedItem): item is ShownItem => item.publishAt !== null;

/** The same for other modules: what is not online is nothing. */
export async function shownItem(db: Database, address: string, now: Date): Promise<ShownItem | null> {
  const item = await readAddress(db, address, now);
  return item === 'gone' ? null : item;
}
