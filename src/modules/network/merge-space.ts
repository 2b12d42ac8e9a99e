import type { Transaction } from '#platform/database/deed';
import { announce, defineEvent } from '#platform/events';
import { spaceChanged } from './change-space.ts';
import { fieldWords } from './field-words.ts';
import { keepChanges } from './history.ts';
import { type Actor, differences, type FieldName, isStructureField, type PlacedSpace } from './space.ts';
import { setMergedInto, spaceById } from './store.ts';

/** Two pages of one space: which one goes, and which one stays. */
export interface Couple {
  goneId: string;
  keptId: string;
}

interface By {
  actor: Actor;
  now: Date;
}

/** A space was the duplicate of another: what is said of it elsewhere goes over to the one that stays. */
export const spacesMerged = defineEvent<Couple & { now: Date }>('spacesMerged');

/** Makes a space the duplicate of another. Its row stays, and leads to the other one. */
export async function mergeSpace(
  tx: Transaction,
  { goneId, keptId }: Couple,
  { actor, now }: By,
): Promise<void> {
  const gone = await known(tx, goneId);
  await setMergedInto(tx, goneId, keptId, now);
  await keepStatus(tx, gone, 'merged', { actor, now });
  await announce(tx, spacesMerged, { goneId, keptId, now });
  await tellBoth(tx, { goneId, keptId }, now);
}

/** Says that a space is itself again, once its row says so; `before` is what the other one said until then. */
export async function tellParted(
  tx: Transaction,
  couple: Couple,
  { actor, now, before }: By & { before: PlacedSpace },
): Promise<void> {
  const { status, ...gone } = await known(tx, couple.goneId);
  await keepStatus(tx, { ...gone, status: 'merged' }, status, { actor, now });
  const kept = await known(tx, couple.keptId);
  const changes = differences(before, Object.fromEntries(ownFields.map((field) => [field, kept[field]])));
  await keepChanges(tx, { setId: crypto.randomUUID(), space: before, changes, actor, at: now });
  await tellBoth(tx, couple, now);
}

const ownFields = (Object.keys(fieldWords.fr) as FieldName[]).filter((field) => !isStructureField(field));

async function known(tx: Transaction, id: string): Promise<PlacedSpace> {
  const space = await spaceById(tx, id);
  if (!space) throw new Error(`No space ${id}.`);
  return space;
}

const keepStatus = (tx: Transaction, space: PlacedSpace, status: PlacedSpace['status'], { actor, now }: By) =>
  keepChanges(tx, { setId: crypto.randomUUID(), space, changes: { status }, actor, at: now });

/** Whatever was passed from one to the other, hours included, is to be read again. */
async function tellBoth(tx: Transaction, { goneId, keptId }: Couple, now: Date): Promise<void> {
  for (const spaceId of [goneId, keptId])
    await announce(tx, spaceChanged, { spaceId, fields: ['status', 'hours'], now });
}
