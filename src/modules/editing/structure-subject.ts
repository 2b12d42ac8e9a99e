import { z } from 'zod';
import { addStructure, structures, structureWithSiret } from '#modules/network';
import { limits, type SomeFields, vocabulary } from '#modules/network/rules';
import type { Database } from '#platform/database/deed';
import { choice, email, line, optional, phone, siret, webAddress } from '#platform/forms/fields';
import { type Problem, plainSubject, type Subject } from './subject.ts';

const name = line(limits.structureName as number);

/** What is said of whoever runs the space: its name, what it is, how to reach it. */
export const structure: Subject = {
  ...plainSubject('structure', {
    structureName: name,
    structureTypology: optional(choice(vocabulary.structureTypologies)),
    structureSiret: optional(siret),
    structurePhone: optional(phone),
    structureEmail: optional(email),
    structureWebsite: optional(webAddress),
  }),
  async problems(db, read, { structureId }) {
    const same = await withSiret(db, read.structureSiret);
    return same && same.id !== structureId
      ? [{ field: 'structureSiret', code: 'siretOfAnother', detail: same.name }]
      : [];
  },
};

/** Who runs a space, as it is asked with its name: one of the list, or one that is not there yet. */
export const runnerShape = {
  structureId: optional(z.uuid('unknownChoice')),
  structureName: optional(name),
  siret: optional(siret),
};

export interface TypedRunner {
  structureId: string | null;
  structureName: string | null;
  siret: string | null;
}

/** A SIRET belongs to one structure: whoever types it again is told which. */
export async function runnerProblems(db: Database, typed: Partial<TypedRunner>): Promise<Problem[]> {
  const { structureId = null, structureName = null, siret: number = null } = typed;
  if (structureId !== null && !(await structures(db)).some(({ id }) => id === structureId))
    return [{ field: 'structureId', code: 'unknownChoice' }];
  if (number === null) return [];
  if (structureName === null) return [{ field: 'structureName', code: 'structureNameMissing' }];
  const same = await withSiret(db, number);
  return same ? [{ field: 'siret', code: 'siretTaken', detail: same.name }] : [];
}

/** Who runs the space, entered first when it is new. */
export const runnerOf = async (
  tx: Database,
  { structureId, structureName, siret: number }: TypedRunner,
): Promise<Pick<SomeFields, 'structureId'>> => ({
  structureId:
    structureName === null ? structureId : await addStructure(tx, { name: structureName, siret: number }),
});

const withSiret = async (db: Database, number: unknown) =>
  typeof number === 'string' ? structureWithSiret(db, number) : undefined;
