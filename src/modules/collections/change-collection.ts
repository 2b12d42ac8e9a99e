import type { Status } from '#modules/resources/rules';
import { type Database, inTransaction, type Transaction } from '#platform/database/deed';
import { slugsTaken } from '#platform/database/slugs-taken';
import { tellFindables } from '#platform/findable';
import { freeSlug } from '#platform/slug';
import { type Collection, mostItems, type Said } from './collection.ts';
import { findableCollections } from './findables.ts';
import { itemsOf, writeItems } from './items-store.ts';
import { insertCollection, lockCollection, updateCollection } from './store.ts';

interface Opening extends Pick<Collection, 'status' | 'spaceId'> {
  now: Date;
  /** The slug that it had elsewhere, which it takes where nothing has it yet. */
  address?: string;
}

/** Begins a collection at an address of its own, with nothing in it. */
export function openCollection(
  db: Database,
  said: Said,
  { now, status, spaceId, address }: Opening,
): Promise<{ id: string; slug: string }> {
  return inTransaction(db, async (tx) => {
    const slug = await freeSlug(address ?? said.title, 'collection', async (wanted) =>
      // That one is an address of something else.
      (await slugsTaken(tx, 'collection', wanted)).add('fichier'),
    );
    const publishedAt = status === 'published' ? now : null;
    const opened = { ...said, slug, status, spaceId, createdAt: now, changedAt: now, publishedAt };
    const id = await insertCollection(tx, opened);
    await tell(tx, id, now);
    return { id, slug };
  });
}

/** Changes its words. Refused when somebody changed them since they were read: nothing is written over. */
export function rewordCollection(
  db: Database,
  id: string,
  said: Said,
  { seen, now }: { seen: number; now: Date },
): Promise<{ refusal: 'changed' | null }> {
  return inTransaction(db, async (tx) => {
    const { version } = await lockCollection(tx, id);
    if (version !== seen) return { refusal: 'changed' };
    await updateCollection(tx, id, { ...said, version: version + 1, changedAt: now });
    await tell(tx, id, now);
    return { refusal: null };
  });
}

/** Publishes or withdraws; the day of its first publication stays. */
export function setStatus(db: Database, id: string, status: Status, now: Date): Promise<void> {
  return inTransaction(db, async (tx) => {
    const { publishedAt } = await lockCollection(tx, id);
    const first = publishedAt ?? (status === 'published' ? now : null);
    await updateCollection(tx, id, { status, changedAt: now, publishedAt: first });
    await tell(tx, id, now);
  });
}

type Change = (resourceIds: string[]) => string[];

/** Puts a resource at the end; one that is there stays where it is. */
export const addItem = (db: Database, id: string, resourceId: string, now: Date) =>
  changeItems(db, id, now, (those) => [...those, resourceId]);

export const removeItem = (db: Database, id: string, resourceId: string, now: Date) =>
  changeItems(db, id, now, (those) => those.filter((each) => each !== resourceId));

/** Says all that stands in it, in this order; refused when those are more than it holds. */
export const setItems = (db: Database, id: string, resourceIds: readonly string[], now: Date) =>
  changeItems(db, id, now, () => [...resourceIds]);

/** One step up or down; the first and the last stay. */
export const moveItem = (
  db: Database,
  id: string,
  { resourceId, by, now }: { resourceId: string; by: -1 | 1; now: Date },
) =>
  changeItems(db, id, now, (those) => {
    const from = those.indexOf(resourceId);
    const to = from + by;
    if (from < 0 || to < 0 || to >= those.length) return those;
    return those.toSpliced(from, 1).toSpliced(to, 0, resourceId);
  });

function changeItems(
  db: Database,
  id: string,
  now: Date,
  change: Change,
): Promise<{ refusal: 'full' | null }> {
  return inTransaction(db, async (tx) => {
    const { itemsVersion } = await lockCollection(tx, id);
    const before = (await itemsOf(tx, id)).map(({ resourceId }) => resourceId);
    const after = [...new Set(change(before))];
    if (after.length > mostItems) return { refusal: 'full' };
    if (after.join() === before.join()) return { refusal: null };
    await writeItems(tx, id, after, now);
    await updateCollection(tx, id, { itemsVersion: itemsVersion + 1, changedAt: now });
    await tell(tx, id, now);
    return { refusal: null };
  });
}

/** The search of the site reads it again. */
const tell = (tx: Transaction, id: string, now: Date): Promise<void> =>
  tellFindables(tx, { kind: findableCollections, keys: [id], now });
