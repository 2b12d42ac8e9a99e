import { z } from 'zod';
import { addStructure, structures } from '#modules/network';
import type { Database } from '#platform/database/connect';
import { line, optional, siret } from '#platform/forms/fields';
import type { Problem } from './subject.ts';

/** Who runs the space: one of the list, or one that is not there yet. */
export const structureShape = {
  structureId: optional(z.uuid('unknownChoice')),
  structureName: optional(line(200)),
  siret: optional(siret),
};

export interface TypedStructure {
  structureId: string | null;
  structureName: string | null;
  siret: string | null;
}

/** A SIRET belongs to one structure: whoever types it again is told which. */
export async function structureProblems(db: Database, typed: Partial<TypedStructure>): Promise<Problem[]> {
  const known = await structures(db);
  const { structureId = null, structureName = null, siret: number = null } = typed;
  if (structureId !== null && !known.some(({ id }) => id === structureId))
    return [{ field: 'structureId', code: 'unknownChoice' }];
  if (number === null) return [];
  if (structureName === null) return [{ field: 'structureName', code: 'structureNameMissing' }];
  const same = known.find((structure) => structure.siret === number);
  return same ? [{ field: 'siret', code: 'siretTaken', detail: same.name }] : [];
}

/** The structure's id, entered first when it is new. */
export const structureIdOf = async (
  tx: Database,
  { structureId, structureName, siret: number }: TypedStructure,
) => (structureName === null ? structureId : addStructure(tx, { name: structureName, siret: number }));
