import { type Database, inTransaction, type Transaction } from '#platform/database/deed';
import { announce, defineEvent } from '#platform/events';
import { freeSlug } from './free-slugs.ts';
import { keepChanges } from './history.ts';
import {
  type Actor,
  differences,
  isStructureField,
  type SomeFields,
  type Space,
  type SpaceFields,
  type StructureFields,
  spaceSlug,
} from './space.ts';
import { lockSpace, turnSlugs, updateSpace } from './store.ts';
import { insertStructure, spacesRunBy, structureOf, updateStructure } from './structure.ts';
import { communeName } from './territory.ts';

/** A space was changed, published or closed. */
export const spaceChanged = defineEvent<{ spaceId: string; fields: string[]; now: Date }>('spaceChanged');

export interface By {
  actor: Actor;
  now: Date;
}

/**
 * Changes what differs, keeps the history, and answers the set under which it can be undone; null when nothing differed.
 * What is said of the structure changes for all the spaces that it runs.
 */
export function changeSpace(
  db: Database,
  spaceId: string,
  wanted: SomeFields,
  { actor, now, undoes }: By & { undoes?: string },
): Promise<string | null> {
  return inTransaction(db, async (tx) => {
    const space = await lockSpace(tx, spaceId);
    if (!space) throw new Error(`No space ${spaceId}.`);
    // Nobody would see it: the page leads to the other one.
    if (space.status === 'merged') throw new Error(`Space ${spaceId} is another one.`);
    const set = { setId: crypto.randomUUID(), actor, at: now, ...(undoes ? { undoes } : {}) };
    const changes = differences(space, await settled(tx, space, wanted));
    const [ofStructure, own] = parted(changes);

    if (Object.keys(ofStructure).length > 0) await changeStructure(tx, space, ofStructure, set);
    if (Object.keys(own).length > 0) {
      await keepChanges(tx, { ...set, space, changes: own });
      await updateSpace(tx, spaceId, { ...own, ...(await newSlug(tx, space, own)) }, now);
      await announce(tx, spaceChanged, { spaceId, fields: Object.keys(own), now });
    }
    return Object.keys(changes).length > 0 ? set.setId : null;
  });
}

/** A space that nobody runs and is told of a structure gets a new one; one that passes to another leaves the first alone. */
async function settled(tx: Database, space: Space, wanted: SomeFields): Promise<SomeFields> {
  const [ofStructure, own] = parted(wanted);
  const { structureName } = ofStructure;
  if (own.structureId !== undefined && own.structureId !== space.structureId) return own;
  if (space.structureId !== null) return structureName === null ? own : wanted;
  if (!structureName) return own;
  const structureId = await insertStructure(tx, { name: structureName, ...structureOf(ofStructure) });
  return { ...own, structureId };
}

async function changeStructure(
  tx: Transaction,
  space: Space & StructureFields,
  changes: SomeFields,
  set: Omit<Parameters<typeof keepChanges>[1], 'space' | 'changes'>,
): Promise<void> {
  const structureId = space.structureId as string;
  await updateStructure(tx, structureId, changes);
  for (const { id } of await spacesRunBy(tx, structureId)) {
    await keepChanges(tx, { ...set, space: { ...space, id }, changes });
    await announce(tx, spaceChanged, { spaceId: id, fields: Object.keys(changes), now: set.at });
  }
}

/** What is the structure's among the fields of a page, and what is the space's own. */
function parted(fields: SomeFields): [ofStructure: SomeFields, own: SomeFields] {
  const entries = Object.entries(fields);
  return [
    Object.fromEntries(entries.filter(([field]) => isStructureField(field))),
    Object.fromEntries(entries.filter(([field]) => !isStructureField(field))),
  ];
}

/** A space that moves or changes its name gets a new address, or the one it had under that name; the other leads to it. */
async function newSlug(
  tx: Database,
  space: { id: string; slug: string; name: string; communeCode: string },
  changes: Partial<SpaceFields>,
): Promise<{ slug?: string }> {
  if (changes.name === undefined && changes.communeCode === undefined) return {};
  const commune = await communeName(tx, changes.communeCode ?? space.communeCode);
  const wanted = spaceSlug(changes.name ?? space.name, commune);
  if (space.slug === wanted) return {};
  const slug = await freeSlug(tx, wanted, space.id);
  if (space.slug === slug) return {};
  await turnSlugs(tx, space.id, { left: space.slug, taken: slug });
  return { slug };
}
