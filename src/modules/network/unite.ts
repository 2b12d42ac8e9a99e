import { type Database, inTransaction, type Transaction } from '#platform/database/deed';
import { announce, defineEvent } from '#platform/events';
import { tellPeople } from './change-people.ts';
import { spaceChanged } from './change-space.ts';
import type { Couple } from './merge-space.ts';
import { mergePerson, type Person, personRow, setLeft, updatePerson } from './people.ts';
import type { StructureFields } from './space.ts';
import { mergeStructure, spacesRunBy, structureById, updateStructure } from './structure.ts';

/** Gives a structure what is chosen of its duplicate. A SIRET is of one row only: it is taken there first. */
export async function takeFromStructure(
  tx: Database,
  { goneId, keptId }: Couple,
  fields: readonly (keyof StructureFields)[],
): Promise<void> {
  const gone = await structureById(tx, goneId);
  if (!gone || fields.length === 0) return;
  if (fields.includes('structureSiret')) await updateStructure(tx, goneId, { structureSiret: null });
  await updateStructure(tx, keptId, Object.fromEntries(fields.map((field) => [field, gone[field]])));
}

/** Makes a structure the duplicate of another, which runs its spaces by now. */
export const uniteStructures = (tx: Database, { goneId, keptId }: Couple): Promise<void> =>
  mergeStructure(tx, goneId, keptId);

/** Says that what all the spaces of a structure say of it may have changed. */
export async function tellStructure(tx: Transaction, structureId: string, now: Date): Promise<void> {
  for (const { id } of await spacesRunBy(tx, structureId))
    await announce(tx, spaceChanged, { spaceId: id, fields: ['structureId'], now });
}

/** Gives a person what is chosen of what is said of her elsewhere. An address is of one row only. */
export async function takeFromPerson(
  tx: Database,
  { goneId, keptId }: Couple,
  fields: readonly ('name' | 'email' | 'phone')[],
): Promise<void> {
  const gone = await personRow(tx, goneId);
  if (!gone || fields.length === 0) return;
  if (fields.includes('email')) await updatePerson(tx, goneId, { email: null });
  const taken: Partial<Person> = Object.fromEntries(fields.map((field) => [field, gone[field]]));
  await updatePerson(tx, keptId, taken);
}

/** Somebody was known twice: what is said of her under one row goes over to the one that stays. */
export const peopleMerged = defineEvent<Couple & { now: Date }>('peopleMerged');

/** Makes a row the duplicate of another of one person; who is there under one of them, is there. */
export const unitePeople = (db: Database, { goneId, keptId }: Couple, now: Date): Promise<void> =>
  inTransaction(db, async (tx) => {
    const gone = await personRow(tx, goneId);
    if (gone?.leftAt === null) await setLeft(tx, keptId, null);
    await mergePerson(tx, goneId, keptId, now);
    await announce(tx, peopleMerged, { goneId, keptId, now });
    await tellPeople(tx, [goneId, keptId], now);
  });
