// Owns: structure. Reads: space.
import { sql } from 'kysely';
import type { DbOf } from '#platform/database/deed';
import type { SomeFields } from './space.ts';
import type { StructureTable } from './tables.ts';

type Db = DbOf<'structure', 'space'>;

/** What is said of a structure, under the names that it has on a space's page. */
export const structureColumns = [
  'structure.name as structureName',
  'structure.typology as structureTypology',
  'structure.siret as structureSiret',
  'structure.phone as structurePhone',
  'structure.email as structureEmail',
  'structure.website as structureWebsite',
] as const;

/** The columns of the fields that are a structure's, among those of a space's page. */
export function structureOf(fields: SomeFields) {
  const columns = {
    name: fields.structureName,
    typology: fields.structureTypology,
    siret: fields.structureSiret,
    phone: fields.structurePhone,
    email: fields.structureEmail,
    website: fields.structureWebsite,
  };
  return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined));
}

export async function insertStructure(
  db: Db,
  structure: Pick<StructureTable, 'name'> & Partial<Omit<StructureTable, 'id' | 'name' | 'createdAt'>>,
): Promise<string> {
  const row = await db.insertInto('structure').values(structure).returning('id').executeTakeFirstOrThrow();
  return row.id;
}

/** What is said of a structure; the SIRET of its own duplicate is its own. */
export async function updateStructure(db: Db, id: string, fields: SomeFields): Promise<void> {
  const said = structureOf(fields);
  if (said.siret)
    await db
      .updateTable('structure')
      .set({ siret: null })
      .where('mergedInto', '=', id)
      .where('siret', '=', said.siret)
      .execute();
  await db.updateTable('structure').set(said).where('id', '=', id).execute();
}

export const structures = (db: Db) =>
  db
    .selectFrom('structure')
    .selectAll()
    .where('mergedInto', 'is', null)
    .orderBy(sql`name collate "fr-x-icu"`)
    .execute();

export const structureById = (db: Db, id: string) =>
  db.selectFrom('structure').select(structureColumns).where('id', '=', id).executeTakeFirst();

/** Whose SIRET it is: of a duplicate, the structure that stays. */
export const structureWithSiret = (
  db: Db,
  siret: string,
): Promise<{ id: string; name: string } | undefined> =>
  db
    .selectFrom('structure as one')
    .innerJoin('structure as kept', (join) =>
      join.on('kept.id', '=', (each) => each.fn.coalesce('one.mergedInto', 'one.id')),
    )
    .select(['kept.id', 'kept.name'])
    .where('one.siret', '=', siret)
    .executeTakeFirst();

/** A duplicate keeps its row, which says which structure stays. */
export async function mergeStructure(db: Db, id: string, keptId: string): Promise<void> {
  await db.updateTable('structure').set({ mergedInto: keptId }).where('id', '=', id).execute();
}

/** Whether what is wanted for a space would give its structure the SIRET of another one. */
export async function isSiretTaken(
  db: Db,
  spaceId: string,
  { structureSiret }: SomeFields,
): Promise<boolean> {
  if (!structureSiret) return false;
  const own = db.selectFrom('space').select('structureId').where('id', '=', spaceId);
  const other = await db
    .selectFrom('structure')
    .select('id')
    .where('siret', '=', structureSiret)
    .where((each) => each.fn.coalesce('mergedInto', 'id'), 'is distinct from', own)
    .executeTakeFirst();
  return other !== undefined;
}

/** The spaces that a structure runs, by name. */
export const spacesRunBy = (db: Db, structureId: string): Promise<{ id: string; name: string }[]> =>
  db
    .selectFrom('space')
    .select(['id', 'name'])
    .where('structureId', '=', structureId)
    .where('status', '<>', 'merged')
    .orderBy(sql`name collate "fr-x-icu"`)
    .execute();
