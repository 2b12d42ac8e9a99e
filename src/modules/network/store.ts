// Owns: space, space_identifier, space_old_slug. Reads: commune, epci, structure.
import type { DbOf } from '#platform/database/deed';
import type { Identifier, PlacedSpace, Space, SpaceFields, StructureFields } from './space.ts';
import { structureColumns } from './structure.ts';

type Db = DbOf<'space' | 'spaceIdentifier' | 'spaceOldSlug', 'commune' | 'epci' | 'structure'>;

const placed = (db: Db) =>
  db
    .selectFrom('space')
    .innerJoin('commune', 'commune.code', 'space.communeCode')
    .leftJoin('epci', 'epci.code', 'commune.epciCode')
    .leftJoin('structure', 'structure.id', 'space.structureId')
    .selectAll('space')
    .select(['commune.name as communeName', 'commune.epciCode as epciCode', 'epci.name as epciName'])
    .select(structureColumns);

export const spaceBySlug = (db: Db, slug: string): Promise<PlacedSpace | undefined> =>
  placed(db).where('space.slug', '=', slug).executeTakeFirst() as Promise<PlacedSpace | undefined>;

export const spaceById = (db: Db, id: string): Promise<PlacedSpace | undefined> =>
  placed(db).where('space.id', '=', id).executeTakeFirst() as Promise<PlacedSpace | undefined>;

export const allSpaces = (db: Db): Promise<PlacedSpace[]> =>
  placed(db).orderBy('space.name').orderBy('space.id').execute() as Promise<PlacedSpace[]>;

/**
 * Locks a space and whoever runs it, so that two changes follow each other. Their keys stay free, so that the history of
 * another space of the same structure can be written meanwhile.
 */
export async function lockSpace(db: Db, id: string): Promise<(Space & StructureFields) | undefined> {
  const space = await db
    .selectFrom('space')
    .selectAll()
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst();
  if (!space) return undefined;
  const structure = await db
    .selectFrom('structure')
    .select(structureColumns)
    .where('id', '=', space.structureId)
    .forNoKeyUpdate()
    .executeTakeFirst();
  return { ...space, ...structure } as Space & StructureFields;
}

/** The slug that an old address leads to today. */
export async function slugAfter(db: Db, oldSlug: string): Promise<string | null> {
  const row = await db
    .selectFrom('spaceOldSlug')
    .innerJoin('space', 'space.id', 'spaceOldSlug.spaceId')
    .select('space.slug')
    .where('spaceOldSlug.slug', '=', oldSlug)
    .executeTakeFirst();
  return row?.slug ?? null;
}

/** The slugs taken among those that begin so, old addresses included. */
export async function slugsTaken(db: Db, beginning: string): Promise<Set<string>> {
  const now = db.selectFrom('space').select('slug').where('slug', 'like', `${beginning}%`);
  const before = db.selectFrom('spaceOldSlug').select('slug').where('slug', 'like', `${beginning}%`);
  const rows = await now.union(before).execute();
  return new Set(rows.map((row) => row.slug));
}

type Row = Partial<SpaceFields> & { status?: string; fictitious?: boolean };

const columnsOf = ({ equipment, ...rest }: Row) => ({
  ...rest,
  ...(equipment === undefined ? {} : { equipment: JSON.stringify(equipment) }),
});

export async function insertSpace(
  db: Db,
  space: Row &
    Pick<SpaceFields, 'name' | 'communeCode' | 'postalCode' | 'address' | 'latitude' | 'longitude'>,
  { slug, now }: { slug: string; now: Date },
): Promise<string> {
  const values = { ...columnsOf(space), slug, createdAt: now, updatedAt: now } as never;
  const row = await db.insertInto('space').values(values).returning('id').executeTakeFirstOrThrow();
  return row.id;
}

export async function updateSpace(
  db: Db,
  id: string,
  changes: Row & { slug?: string },
  now: Date,
): Promise<void> {
  const values = { ...columnsOf(changes), updatedAt: now } as never;
  await db.updateTable('space').set(values).where('id', '=', id).execute();
}

export async function keepOldSlug(db: Db, spaceId: string, slug: string): Promise<void> {
  await db
    .insertInto('spaceOldSlug')
    .values({ slug, spaceId })
    .onConflict((conflict) => conflict.column('slug').doUpdateSet({ spaceId }))
    .execute();
}

export async function addIdentifiers(
  db: Db,
  spaceId: string,
  identifiers: readonly Identifier[],
): Promise<void> {
  if (identifiers.length === 0) return;
  await db
    .insertInto('spaceIdentifier')
    .values(identifiers.map((each) => ({ ...each, spaceId })))
    .execute();
}

export const identifiersOf = (db: Db, spaceId: string): Promise<Identifier[]> =>
  db
    .selectFrom('spaceIdentifier')
    .select(['scheme', 'value'])
    .where('spaceId', '=', spaceId)
    .orderBy('scheme')
    .execute();
