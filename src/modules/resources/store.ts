// Owns: resource, resource_version. Reads: space, commune.
import { sql } from 'kysely';
import { type DbOf, tableIn } from '#platform/database/deed';
import type { Content, Placed, Resource, Saving, Standing, Version } from './resource.ts';

type Db = DbOf<'resource' | 'resourceVersion', 'space' | 'commune'>;

const standing = [
  'resource.id',
  'resource.slug',
  'resource.kind',
  'resource.status',
  'resource.spaceId',
  'resource.version',
  'resource.adaptedFrom',
  'resource.adaptedVersion',
  'resource.checkedOn',
  'resource.createdAt',
  'resource.changedAt',
  'resource.publishedAt',
] as const;

/** Resources with what they say now, and whose they are. */
const shown = (db: Db) =>
  db
    .selectFrom('resource')
    .innerJoin('resourceVersion as said', (join) =>
      join.onRef('said.resourceId', '=', 'resource.id').onRef('said.number', '=', 'resource.version'),
    )
    .leftJoin('space', 'space.id', 'resource.spaceId')
    .leftJoin('commune', 'commune.code', 'space.communeCode')
    .selectAll('said')
    .select(standing)
    .select(['space.name as spaceName', 'space.slug as spaceSlug', 'commune.code as communeCode'])
    .select('commune.epciCode as epciCode');

export const resourceBySlug = (db: Db, slug: string): Promise<Resource | undefined> =>
  shown(db).where('resource.slug', '=', slug).$castTo<Resource>().executeTakeFirst();

export const resourceById = (db: Db, id: string): Promise<Resource | undefined> =>
  shown(db).where('resource.id', '=', id).$castTo<Resource>().executeTakeFirst();

/** Some of them, without what they say. */
export const standingsOf = (db: Db, ids: readonly string[]): Promise<Placed[]> =>
  db
    .selectFrom('resource')
    .leftJoin('space', 'space.id', 'resource.spaceId')
    .leftJoin('commune', 'commune.code', 'space.communeCode')
    .select(standing)
    .select(['commune.code as communeCode', 'commune.epciCode as epciCode'])
    .where(sql<boolean>`resource.id = any(${ids}::uuid[])`)
    .$castTo<Placed>()
    .execute();

/** Those that the public sees and that were adapted from this one. */
export const adaptationsOf = (db: Db, id: string): Promise<Resource[]> =>
  shown(db)
    .where('resource.adaptedFrom', '=', id)
    .where('resource.status', '=', 'published')
    .orderBy('resource.publishedAt')
    .$castTo<Resource>()
    .execute();

/** Where each published one is, and when it changed. */
export const resourceAddresses = (db: Db) =>
  db
    .selectFrom('resource')
    .select(['slug', 'changedAt'])
    .where('status', '=', 'published')
    .orderBy('id')
    .execute();

/** The published ones that were published last. */
export const newestResources = (db: Db, limit: number): Promise<Resource[]> =>
  shown(db)
    .where('resource.status', '=', 'published')
    .orderBy('resource.publishedAt', 'desc')
    .orderBy('resource.id', 'desc')
    .limit(limit)
    .$castTo<Resource>()
    .execute();

/** The published courses, the first published first. */
export const publishedCourses = (db: Db): Promise<Resource[]> =>
  shown(db)
    .where('resource.status', '=', 'published')
    .where('resource.kind', '=', 'course')
    .orderBy('resource.publishedAt')
    .orderBy('resource.id')
    .$castTo<Resource>()
    .execute();

export const publishedIds = async (db: Db): Promise<string[]> =>
  (await db.selectFrom('resource').select('id').where('status', '=', 'published').execute()).map(
    ({ id }) => id,
  );

/** The published ones among some; without a list, all of them, the first published first. */
export const publishedResources = (db: Db, ids: readonly string[] | null): Promise<Resource[]> =>
  shown(db)
    .where(sql<boolean>`(${ids}::uuid[] is null or resource.id = any(${ids}::uuid[]))`)
    .where('resource.status', '=', 'published')
    .orderBy('resource.publishedAt')
    .orderBy('resource.id')
    .$castTo<Resource>()
    .execute();

/** One text that a resource had. */
export const versionOf = (db: Db, resourceId: string, number: number): Promise<Version | undefined> =>
  db
    .selectFrom('resourceVersion')
    .selectAll()
    .where('resourceId', '=', resourceId)
    .where('number', '=', number)
    .$castTo<Version>()
    .executeTakeFirst();

/** When each of its texts was saved, by whom and why, the latest first; not what they say. */
export const savingsOf = (db: Db, resourceId: string): Promise<Saving[]> =>
  db
    .selectFrom('resourceVersion')
    .select(['number', 'at', 'actorName', 'why'])
    .where('resourceId', '=', resourceId)
    .orderBy('number', 'desc')
    .execute();

/** Holds a resource, so that two who save it follow each other. */
export const lockResource = (db: Db, id: string): Promise<Standing | undefined> =>
  db
    .selectFrom('resource')
    .select(standing)
    .where('id', '=', id)
    .forUpdate()
    .$castTo<Standing>()
    .executeTakeFirst();

/** Holds some, in one order for everybody: what is read of them afterwards stays so until the transaction ends. */
export const holdResources = async (db: Db, ids: readonly string[]): Promise<void> => {
  await db
    .selectFrom('resource')
    .select('id')
    .where(sql<boolean>`id = any(${ids}::uuid[])`)
    .orderBy('id')
    .forNoKeyUpdate()
    .execute();
};

export interface NewResource extends Omit<Standing, 'id' | 'version' | 'publishedAt'> {
  createdBy: string | null;
  publishedAt: Date | null;
}

export const insertResource = async (db: Db, resource: NewResource): Promise<string> =>
  (
    await db
      .insertInto('resource')
      .values({ ...resource, version: 1, words: '' })
      .returning('id')
      .executeTakeFirstOrThrow()
  ).id;

export const updateResource = async (
  db: Db,
  id: string,
  changes: Partial<Omit<Standing, 'id' | 'kind'>>,
): Promise<void> => {
  await db.updateTable('resource').set(changes).where('id', '=', id).execute();
};

export interface Saved extends Pick<Version, 'number' | 'at' | 'actorId' | 'actorName' | 'why'> {
  content: Content;
}

export async function insertVersion(db: Db, resourceId: string, { content, ...saved }: Saved): Promise<void> {
  await db
    .insertInto('resourceVersion')
    .values({ resourceId, ...saved, ...content } as never)
    .execute();
}

/** The words by which it is found: those of the title count most. */
export async function writeWords(
  db: Db,
  id: string,
  { title, summary, rest }: { title: string; summary: string; rest: string },
): Promise<void> {
  await sql`
    update ${tableIn(db, 'resource')}
    set words = setweight(to_tsvector('public.fr', ${title}), 'A')
      || setweight(to_tsvector('public.fr', ${summary}), 'B')
      || setweight(to_tsvector('public.fr', ${rest}), 'D')
    where id = ${id}
  `.execute(db);
}

/** The files that versions name, former ones as well: each of them can come back. */
export const filesOfResources = async (db: Db): Promise<string[]> => {
  const rows = await db
    .selectFrom('resourceVersion')
    .select('fileSha256')
    .distinct()
    .where('fileSha256', 'is not', null)
    .execute();
  return rows.flatMap(({ fileSha256 }) => fileSha256 ?? []);
};
