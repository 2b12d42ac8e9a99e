// Owns: news_item. Reads: space, commune, epci.
import { sql } from 'kysely';
import type { DbOf } from '#platform/database/deed';
import type { Scope } from '#platform/scope';
import type { NewsItem, Phase, PlacedItem } from './item.ts';

type Db = DbOf<'newsItem', 'space' | 'commune' | 'epci'>;

const placed = (db: Db) =>
  db
    .selectFrom('newsItem')
    .leftJoin('space', 'space.id', 'newsItem.spaceId')
    .leftJoin('commune', (join) =>
      join.on('commune.code', '=', (row) => row.fn.coalesce('newsItem.communeCode', 'space.communeCode')),
    )
    .leftJoin('epci', (join) =>
      join.on('epci.code', '=', (row) => row.fn.coalesce('newsItem.epciCode', 'commune.epciCode')),
    );

const names = [
  'space.name as spaceName',
  'space.slug as spaceSlug',
  'space.status as spaceStatus',
  'commune.name as communeName',
  'epci.name as epciName',
  'commune.code as inCommune',
  'epci.code as inEpci',
] as const;

export const itemById = (db: Db, id: string): Promise<PlacedItem | undefined> =>
  placed(db).selectAll('newsItem').select(names).where('newsItem.id', '=', id).executeTakeFirst() as Promise<
    PlacedItem | undefined
  >;

/** Of two who change one item, the second sees what the first did. */
export const lockItem = (db: Db, id: string): Promise<NewsItem | undefined> =>
  db.selectFrom('newsItem').selectAll().where('id', '=', id).forUpdate().executeTakeFirst() as Promise<
    NewsItem | undefined
  >;

type Written = Omit<NewsItem, 'id' | 'number' | 'createdAt' | 'changedAt'>;

export const insertItem = (
  db: Db,
  item: Written & { createdAt: Date; changedAt: Date },
): Promise<{ id: string; number: number }> =>
  db.insertInto('newsItem').values(item).returning(['id', 'number']).executeTakeFirstOrThrow();

export async function updateItem(
  db: Db,
  id: string,
  changes: Partial<Written & { changedAt: Date }>,
): Promise<void> {
  await db.updateTable('newsItem').set(changes).where('id', '=', id).execute();
}

export async function deleteItem(db: Db, id: string): Promise<void> {
  await db.deleteFrom('newsItem').where('id', '=', id).execute();
}

/** In whose hands an item is: a team's, an ambassador's, or the coordinators' alone. */
const within = ({ everywhere, spaces, communes, epcis }: Scope) => sql<boolean>`(${everywhere}::boolean
  or space.id = any(${spaces}::uuid[]) or commune.code = any(${communes}::text[]) or epci.code = any(${epcis}::text[]))`;

/** The same rule as `phaseOf`, for a whole list. */
const phaseAt = (now: Date) => sql<Phase>`case
  when state <> 'published' then state
  when publish_at > ${now} then 'waiting'
  when expires_at <= ${now} then 'over' else 'online' end`;

export interface Asked {
  scope: Scope;
  phase: Phase;
  now: Date;
  spaceId?: string | null;
}

/** What somebody looks after, what moved last first. */
export const itemsIn = (
  db: Db,
  { scope, phase, now, spaceId = null }: Asked,
  { limit, offset }: { limit: number; offset: number },
): Promise<PlacedItem[]> =>
  placed(db)
    .selectAll('newsItem')
    .select(names)
    .where(within(scope))
    .where(phaseAt(now), '=', phase)
    .where(sql<boolean>`(${spaceId}::uuid is null or space.id = ${spaceId}::uuid)`)
    .orderBy(sql`case when ${phase} = 'waiting' then publish_at end`)
    .orderBy(sql`case when ${phase} = 'draft' then news_item.changed_at else publish_at end`, 'desc')
    .orderBy('newsItem.id', 'desc')
    .limit(limit)
    .offset(offset)
    .execute() as Promise<PlacedItem[]>;

export async function countsIn(db: Db, scope: Scope, now: Date): Promise<Record<Phase, number>> {
  const rows = await placed(db)
    .select([phaseAt(now).as('phase'), sql<number>`count(*)::int`.as('count')])
    .where(within(scope))
    .groupBy('phase')
    .execute();
  const none: Record<Phase, number> = { draft: 0, waiting: 0, online: 0, over: 0, withdrawn: 0 };
  return { ...none, ...Object.fromEntries(rows.map(({ phase, count }) => [phase, count])) };
}

/** What nobody touched since a day stays, without the names of those who wrote, chose and took out, nor the word of the last. */
export async function forgetNames(db: Db, before: Date): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('newsItem')
    .set({
      authorId: null,
      authorName: '',
      featuredBy: sql`case when featured_by is not null then '' end`,
      withdrawnBy: sql`case when withdrawn_by is not null then '' end`,
      withdrawnWhy: sql`case when withdrawn_why is not null then '–' end`,
    })
    .where(sql<boolean>`greatest(changed_at, featured_at, withdrawn_at) < ${before}`)
    .where(
      sql<boolean>`(author_name <> '' or featured_by <> '' or withdrawn_by <> '' or withdrawn_why <> '–')`,
    )
    .executeTakeFirst();
  return Number(numUpdatedRows);
}
