// Owns: collection_item. Reads: resource, resource_version, space, commune.
import { sql } from 'kysely';
import type { Kind, Status } from '#modules/resources/rules';
import type { DbOf } from '#platform/database/deed';
import type { Lang } from '#platform/i18n';

type Db = DbOf<'collectionItem', 'resource' | 'resourceVersion' | 'space' | 'commune'>;

/** What stands in a collection, as its makers see it. */
export interface Item {
  resourceId: string;
  rank: number;
  addedAt: Date;
  title: string;
  slug: string;
  lang: Lang;
  kind: Kind;
  status: Status;
  /** Whose it is. */
  spaceId: string | null;
  communeCode: string | null;
  epciCode: string | null;
}

/** All that stands in a collection, in its order. */
export const itemsOf = (db: Db, collectionId: string): Promise<Item[]> =>
  db
    .selectFrom('collectionItem')
    .innerJoin('resource', 'resource.id', 'collectionItem.resourceId')
    .innerJoin('resourceVersion as said', (join) =>
      join.onRef('said.resourceId', '=', 'resource.id').onRef('said.number', '=', 'resource.version'),
    )
    .leftJoin('space', 'space.id', 'resource.spaceId')
    .leftJoin('commune', 'commune.code', 'space.communeCode')
    .select(['collectionItem.resourceId', 'collectionItem.rank', 'collectionItem.addedAt'])
    .select(['said.title', 'said.lang', 'resource.slug', 'resource.kind', 'resource.status'])
    .select(['resource.spaceId', 'commune.code as communeCode', 'commune.epciCode'])
    .where('collectionItem.collectionId', '=', collectionId)
    .orderBy('rank')
    .$castTo<Item>()
    .execute();

/** The resources of every collection, in its order. */
export async function allItems(db: Db): Promise<ReadonlyMap<string, string[]>> {
  const rows = await db
    .selectFrom('collectionItem')
    .select(['collectionId', 'resourceId'])
    .orderBy('collectionId')
    .orderBy('rank')
    .execute();
  const byCollection = Map.groupBy(rows, ({ collectionId }) => collectionId);
  return new Map([...byCollection].map(([id, those]) => [id, those.map(({ resourceId }) => resourceId)]));
}

/** What stands in it, in the order of its list; what stays keeps the day when it was added. */
export async function writeItems(
  db: Db,
  collectionId: string,
  resourceIds: readonly string[],
  now: Date,
): Promise<void> {
  await db
    .deleteFrom('collectionItem')
    .where('collectionId', '=', collectionId)
    .where(sql<boolean>`not (resource_id = any(${resourceIds}::uuid[]))`)
    .execute();
  if (resourceIds.length === 0) return;
  const items = resourceIds.map((resourceId, index) => ({
    collectionId,
    resourceId,
    rank: index + 1,
    addedAt: now,
  }));
  await db
    .insertInto('collectionItem')
    .values(items)
    .onConflict((conflict) =>
      conflict
        .columns(['collectionId', 'resourceId'])
        .doUpdateSet((set) => ({ rank: set.ref('excluded.rank') })),
    )
    .execute();
}
