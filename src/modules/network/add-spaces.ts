import { type Database, inTransaction } from '#platform/database/deed';
import { announce, defineEvent } from '#platform/events';
import type { By } from './change-space.ts';
import { freeSlugs } from './free-slugs.ts';
import { type Addressed, insertSpaces } from './insert-spaces.ts';
import { type NewSpace, spaceSlug } from './space.ts';
import { addIdentifiers } from './store.ts';
import { communeNames } from './territory.ts';

/** Spaces were entered, one or some thousands at once. */
export const spacesAdded = defineEvent<{ spaceIds: readonly string[]; now: Date }>('spacesAdded');

/** Enters a space, under an address made of its name and its commune. */
export const addSpace = async (db: Database, space: NewSpace, by: By): Promise<Addressed> =>
  (await addSpaces(db, [space], by))[0] as Addressed;

/** Enters spaces, and answers their addresses in the same order. A file of places comes by thousands. */
export async function addSpaces(
  db: Database,
  spaces: readonly NewSpace[],
  { now }: By,
): Promise<Addressed[]> {
  if (spaces.length === 0) return [];
  return inTransaction(db, async (tx) => {
    const names = await communeNames(tx, [...new Set(spaces.map((space) => space.communeCode))]);
    const slugs = await freeSlugs(
      tx,
      spaces.map(({ name, communeCode }) => spaceSlug(name, communeNamed(names, communeCode))),
    );
    const added = await insertSpaces(tx, spaces, { slugs, now });
    await addIdentifiers(
      tx,
      spaces.flatMap(({ identifiers = [] }, place) =>
        identifiers.map((each) => ({ ...each, spaceId: added[place]?.id as string })),
      ),
    );
    await announce(tx, spacesAdded, { spaceIds: added.map(({ id }) => id), now });
    return added;
  });
}

function communeNamed(names: ReadonlyMap<string, string>, code: string): string {
  const name = names.get(code);
  if (name === undefined) throw new Error(`No commune ${code} in this territory.`);
  return name;
}
