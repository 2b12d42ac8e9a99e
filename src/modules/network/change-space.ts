import type { Database } from '#platform/database/connect';
import { inTransaction } from '#platform/database/deed';
import { announce, defineEvent } from '#platform/events';
import { keepChanges } from './history.ts';
import {
  type Actor,
  differences,
  type NewSpace,
  type SomeFields,
  type SpaceFields,
  spaceSlug,
} from './space.ts';
import { addIdentifiers, insertSpace, keepOldSlug, lockSpace, slugsTaken, updateSpace } from './store.ts';
import { communeName } from './territory.ts';

/** A space was entered, changed, published or closed. */
export const spaceChanged = defineEvent<{ spaceId: string; fields: string[]; now: Date }>('spaceChanged');

interface By {
  actor: Actor;
  now: Date;
}

/** Enters a space, under an address made of its name and its commune. */
export function addSpace(
  db: Database,
  { identifiers = [], ...space }: NewSpace,
  { now }: By,
): Promise<{ id: string; slug: string }> {
  return inTransaction(db, async (tx) => {
    const slug = await freeSlug(tx, spaceSlug(space.name, await communeName(tx, space.communeCode)));
    const id = await insertSpace(tx, space, { slug, now });
    await addIdentifiers(tx, id, identifiers);
    await announce(tx, spaceChanged, { spaceId: id, fields: Object.keys(space), now });
    return { id, slug };
  });
}

/** Changes what differs, keeps the history, and answers the set under which it can be undone; null when nothing differed. */
export function changeSpace(
  db: Database,
  spaceId: string,
  wanted: SomeFields,
  { actor, now, undoes }: By & { undoes?: string },
): Promise<string | null> {
  return inTransaction(db, async (tx) => {
    const space = await lockSpace(tx, spaceId);
    if (!space) throw new Error(`No space ${spaceId}.`);
    const changes = differences(space, wanted);
    if (Object.keys(changes).length === 0) return null;

    const setId = crypto.randomUUID();
    await keepChanges(tx, { setId, space, changes, actor, at: now, ...(undoes ? { undoes } : {}) });
    await updateSpace(tx, spaceId, { ...changes, ...(await newSlug(tx, space, changes)) }, now);
    await announce(tx, spaceChanged, { spaceId, fields: Object.keys(changes), now });
    return setId;
  });
}

/** A space that moves or changes its name gets a new address; the old one leads to it. */
async function newSlug(
  tx: Database,
  space: { id: string; slug: string; name: string; communeCode: string },
  changes: Partial<SpaceFields>,
): Promise<{ slug?: string }> {
  if (changes.name === undefined && changes.communeCode === undefined) return {};
  const commune = await communeName(tx, changes.communeCode ?? space.communeCode);
  const wanted = spaceSlug(changes.name ?? space.name, commune);
  if (space.slug === wanted) return {};
  const slug = await freeSlug(tx, wanted);
  await keepOldSlug(tx, space.id, space.slug);
  return { slug };
}

async function freeSlug(tx: Database, wanted: string): Promise<string> {
  const taken = await slugsTaken(tx, wanted);
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`;
    if (!taken.has(slug)) return slug;
  }
}
