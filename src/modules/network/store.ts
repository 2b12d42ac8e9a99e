// Owns: space, space_identifier, space_old_slug. Reads: commune, epci, structure.
import { sql } from 'kysely';
import { type DbOf, tableIn } from '#platform/database/deed';
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

export const spacesById = (db: Db, ids: readonly string[]): Promise<PlacedSpace[]> =>
  placed(db)
    .where('space.id', '=', sql<string>`any(${ids}::uuid[])`)
    .orderBy('space.id')
    .execute() as Promise<PlacedSpace[]>;

/** All that are not another one's duplicate. */
export const allSpaces = (db: Db): Promise<PlacedSpace[]> =>
  placed(db)
    .where('space.status', '<>', 'merged')
    .orderBy('space.name')
    .orderBy('space.id')
    .execute() as Promise<PlacedSpace[]>;

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

/**
 * The slugs taken among those that begin so, old addresses included. What a space has or had is not taken for itself.
 * Read in the index, beginning by beginning.
 */
export async function slugsTaken(
  db: Db,
  beginnings: readonly string[],
  ownId: string | null,
): Promise<Set<string>> {
  const among = (table: 'space' | 'spaceOldSlug') => sql`
    select slug from ${tableIn(db, table)} where slug >= beginning and slug < beginning || '~'
      and ${sql.ref(table === 'space' ? 'id' : 'spaceId')} is distinct from ${ownId}::uuid`;
  const { rows } = await sql<{ slug: string }>`
    select slug from unnest(${beginnings}::text[]) beginning,
      lateral (${among('space')} union all ${among('spaceOldSlug')}) taken
  `.execute(db);
  return new Set(rows.map((row) => row.slug));
}

type Row = Partial<SpaceFields> & { status?: string; fictitious?: boolean };

const columnsOf = ({ equipment, ...rest }: Row) => ({
  ...rest,
  ...(equipment === undefined ? {} : { equipment: JSON.stringify(equipment) }),
});

export async function updateSpace(
  db: Db,
  id: string,
  changes: Row & { slug?: string },
  now: Date,
): Promise<void> {
  const values = { ...columnsOf(changes), updatedAt: now } as never;
  await db.updateTable('space').set(values).where('id', '=', id).execute();
}

/** A duplicate leads to the one that stays; those that led to it do the same. */
export async function setMergedInto(db: Db, id: string, keptId: string, now: Date): Promise<void> {
  await db
    .updateTable('space')
    .set({ status: 'merged', mergedInto: keptId, updatedAt: now })
    .where('id', '=', id)
    .execute();
}

/** A space goes from one address to another: the first is an old one now, and the second no longer is. */
export async function turnSlugs(
  db: Db,
  spaceId: string,
  { left, taken }: { left: string; taken: string },
): Promise<void> {
  await db.deleteFrom('spaceOldSlug').where('slug', '=', taken).where('spaceId', '=', spaceId).execute();
  await db
    .insertInto('spaceOldSlug')
    .values({ slug: left, spaceId })
    .onConflict((conflict) => conflict.column('slug').doUpdateSet({ spaceId }))
    .execute();
}

export async function addIdentifiers(
  db: Db,
  identifiers: readonly (Identifier & { spaceId: string })[],
): Promise<void> {
  if (identifiers.length > 0) await db.insertInto('spaceIdentifier').values(identifiers).execute();
}

export const identifiersOf = (db: Db, spaceId: string): Promise<Identifier[]> =>
  db
    .selectFrom('spaceIdentifier')
    .select(['scheme', 'value'])
    .where('spaceId', '=', spaceId)
    .orderBy('scheme')
    .execute();

/** Any space that is open to all, for the walk of all pages. */
export const somePublished = async (db: Pick<Db, 'selectFrom'>): Promise<string | null> =>
  (
    await db
      .selectFrom('space')
      .select('id')
      .where('status', '=', 'published')
      .orderBy('id')
      .executeTakeFirst()
  )?.id ?? null;
