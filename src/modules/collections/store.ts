// Owns: collection. Reads: collection_item, resource, space, commune.
import { sql } from 'kysely';
import { within } from '#modules/network';
import type { DbOf } from '#platform/database/deed';
import type { Lang } from '#platform/i18n';
import type { Scope } from '#platform/scope';
import type { Collection, Counted, Said } from './collection.ts';

type Db = DbOf<'collection', 'collectionItem' | 'resource' | 'space' | 'commune'>;

/** Collections, with whose they are. */
const shown = (db: Db) =>
  db
    .selectFrom('collection')
    .leftJoin('space', 'space.id', 'collection.spaceId')
    .leftJoin('commune', 'commune.code', 'space.communeCode')
    .selectAll('collection')
    .select(['space.name as spaceName', 'space.slug as spaceSlug', 'commune.code as communeCode'])
    .select('commune.epciCode as epciCode');

export const collectionBySlug = (db: Db, slug: string): Promise<Collection | undefined> =>
  shown(db).where('collection.slug', '=', slug).$castTo<Collection>().executeTakeFirst();

export const collectionById = (db: Db, id: string): Promise<Collection | undefined> =>
  shown(db).where('collection.id', '=', id).$castTo<Collection>().executeTakeFirst();

export const collectionsAmong = (db: Db, ids: readonly string[]): Promise<Collection[]> =>
  shown(db).where(sql<boolean>`collection.id = any(${ids}::uuid[])`).$castTo<Collection>().execute();

/** The published ones among some; without a list, all of them. */
export const publishedCollections = (db: Db, ids: readonly string[] | null): Promise<Collection[]> =>
  shown(db)
    .where(sql<boolean>`(${ids}::uuid[] is null or collection.id = any(${ids}::uuid[]))`)
    .where('collection.status', '=', 'published')
    .orderBy('collection.id')
    .$castTo<Collection>()
    .execute();

interface Part {
  limit: number;
  offset: number;
}

/** One page of what the public sees, the last published first. */
export const listPublished = (db: Db, { limit, offset }: Part): Promise<Counted[]> =>
  shown(db)
    .select((select) =>
      select
        .selectFrom('collectionItem')
        .innerJoin('resource', 'resource.id', 'collectionItem.resourceId')
        .whereRef('collectionItem.collectionId', '=', 'collection.id')
        .where('resource.status', '=', 'published')
        .select(sql<number>`count(*)::int`.as('count'))
        .as('count'),
    )
    .where('collection.status', '=', 'published')
    .orderBy('collection.publishedAt', 'desc')
    .orderBy('collection.id')
    .limit(limit)
    .offset(offset)
    .$castTo<Counted>()
    .execute();

export const countPublished = async (db: Db): Promise<number> =>
  (
    await db
      .selectFrom('collection')
      .where('status', '=', 'published')
      .select(sql<number>`count(*)::int`.as('count'))
      .executeTakeFirstOrThrow()
  ).count;

const hers = (db: Db, scope: Scope) =>
  shown(db).where(sql<boolean>`coalesce(${within(scope)}, ${scope.everywhere}::boolean)`);

/** One page of those that somebody may change, the last changed first. */
export const listHers = (db: Db, scope: Scope, { limit, offset }: Part): Promise<Counted[]> =>
  hers(db, scope)
    .select((select) =>
      select
        .selectFrom('collectionItem')
        .whereRef('collectionItem.collectionId', '=', 'collection.id')
        .select(sql<number>`count(*)::int`.as('count'))
        .as('count'),
    )
    .orderBy('collection.changedAt', 'desc')
    .orderBy('collection.id')
    .limit(limit)
    .offset(offset)
    .$castTo<Counted>()
    .execute();

export const countHers = async (db: Db, scope: Scope): Promise<number> =>
  (
    await db
      .selectFrom(hers(db, scope).as('hers'))
      .select(sql<number>`count(*)::int`.as('count'))
      .executeTakeFirstOrThrow()
  ).count;

/** Those that somebody may change, by their title, and whether each holds a resource already: where she can put it. */
export const openTo = (
  db: Db,
  scope: Scope,
  resourceId: string,
): Promise<{ id: string; title: string; isThere: boolean }[]> =>
  hers(db, scope)
    .clearSelect()
    .select(['collection.id', 'collection.title'])
    .select(({ exists, selectFrom }) =>
      exists(
        selectFrom('collectionItem')
          .select('rank')
          .whereRef('collectionItem.collectionId', '=', 'collection.id')
          .where('collectionItem.resourceId', '=', resourceId),
      ).as('isThere'),
    )
    .where('collection.status', '<>', 'withdrawn')
    .orderBy(sql`collection.title collate "fr-x-icu"`)
    .orderBy('collection.id')
    .$castTo<{ id: string; title: string; isThere: boolean }>()
    .execute();

/** The published collections that hold a resource, by their title. */
export const collectionsOf = (
  db: Db,
  resourceId: string,
): Promise<{ slug: string; title: string; lang: Lang }[]> =>
  db
    .selectFrom('collection')
    .innerJoin('collectionItem', 'collectionItem.collectionId', 'collection.id')
    .select(['collection.slug', 'collection.title', 'collection.lang'])
    .where('collectionItem.resourceId', '=', resourceId)
    .where('collection.status', '=', 'published')
    .orderBy(sql`collection.title collate "fr-x-icu"`)
    .orderBy('collection.id')
    .$castTo<{ slug: string; title: string; lang: Lang }>()
    .execute();

/** The collections that a space made. */
export const idsOfSpace = async (db: Db, spaceId: string): Promise<string[]> =>
  (await db.selectFrom('collection').select('id').where('spaceId', '=', spaceId).execute()).map(
    ({ id }) => id,
  );

/** Holds a collection, so that two who change it follow each other; answers its versions. */
export const lockCollection = async (db: Db, id: string) =>
  db
    .selectFrom('collection')
    .select(['version', 'itemsVersion', 'publishedAt'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow();

/** Holds some, in one order for everybody. */
export const holdCollections = async (db: Db, ids: readonly string[]): Promise<void> => {
  await db
    .selectFrom('collection')
    .select('id')
    .where(sql<boolean>`id = any(${ids}::uuid[])`)
    .orderBy('id')
    .forNoKeyUpdate()
    .execute();
};

type NewCollection = Said &
  Pick<Collection, 'slug' | 'status' | 'spaceId' | 'createdAt' | 'changedAt' | 'publishedAt'>;

export const insertCollection = async (db: Db, collection: NewCollection): Promise<string> =>
  (await db.insertInto('collection').values(collection).returning('id').executeTakeFirstOrThrow()).id;

export const updateCollection = async (
  db: Db,
  id: string,
  changes: Partial<
    Said & Pick<Collection, 'status' | 'version' | 'itemsVersion' | 'changedAt' | 'publishedAt'>
  >,
): Promise<void> => {
  await db.updateTable('collection').set(changes).where('id', '=', id).execute();
};
