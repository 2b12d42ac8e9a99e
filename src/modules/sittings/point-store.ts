// Owns: sitting_point, sitting_point_document. Reads: sitting, group_document, person.
import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { type DbOf, tableIn } from '#platform/database/deed';
import type { Point, PointState, PointText } from './order-of-business.ts';

type Db = DbOf<'sittingPoint' | 'sittingPointDocument', 'sitting' | 'groupDocument' | 'person'>;

const points = (db: Db) =>
  db
    .selectFrom('sittingPoint')
    .leftJoin('person', 'person.id', 'sittingPoint.proposedBy')
    .select(['sittingPoint.id', 'sittingId', 'state', 'rank', 'title', 'minutes', 'presenter', 'body'])
    .select(['proposedBy', 'person.name as proposerName', 'begunAt', 'runningSince', 'spentSeconds'])
    .select((point) =>
      jsonArrayFrom(
        point
          .selectFrom('sittingPointDocument')
          .innerJoin('groupDocument', 'groupDocument.id', 'documentId')
          .whereRef('pointId', '=', 'sittingPoint.id')
          .select(['groupDocument.id', 'groupDocument.title'])
          .orderBy('groupDocument.title'),
      ).as('documents'),
    );

/** All of them: the order of business first, then what was proposed, as it came. */
export const pointsOf = (db: Db, sittingId: string): Promise<Point[]> =>
  points(db)
    .where('sittingId', '=', sittingId)
    .orderBy(sql`rank nulls last`)
    .orderBy('sittingPoint.id')
    .$castTo<Point>()
    .execute();

/** What each of some meetings will be about, in its order: « 1. Budget ». */
export async function titlesOf(db: Db, sittingIds: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await db
    .selectFrom('sittingPoint')
    .select(['sittingId', 'rank', 'title'])
    .where('sittingId', '=', sql<string>`any(${sittingIds}::uuid[])`)
    .where('rank', 'is not', null)
    .orderBy('rank')
    .execute();
  const bySitting = Map.groupBy(rows, ({ sittingId }) => sittingId);
  return new Map(
    [...bySitting].map(([id, points]) => [id, points.map(({ rank, title }) => `${rank}. ${title}`)]),
  );
}

export const pointById = (db: Db, sittingId: string, id: string): Promise<Point | undefined> =>
  points(db)
    .where('sittingId', '=', sittingId)
    .where('sittingPoint.id', '=', id)
    .$castTo<Point>()
    .executeTakeFirst();

export async function insertPoint(
  db: Db,
  point: PointText & {
    sittingId: string;
    state: PointState;
    rank: number | null;
    proposedBy: string | null;
    createdAt: Date;
  },
): Promise<string> {
  const { id } = await db.insertInto('sittingPoint').values(point).returning('id').executeTakeFirstOrThrow();
  return id;
}

export async function updatePoint(
  db: Db,
  id: string,
  change: Partial<PointText & Pick<Point, 'state' | 'rank' | 'begunAt' | 'runningSince' | 'spentSeconds'>>,
): Promise<void> {
  await db.updateTable('sittingPoint').set(change).where('id', '=', id).execute();
}

export async function deletePoint(db: Db, id: string): Promise<void> {
  await db.deleteFrom('sittingPoint').where('id', '=', id).execute();
}

/** The order of business, by the identifiers of its points. */
export const orderOf = async (db: Db, sittingId: string): Promise<string[]> =>
  (
    await db
      .selectFrom('sittingPoint')
      .select('id')
      .where('sittingId', '=', sittingId)
      .where('rank', 'is not', null)
      .orderBy('rank')
      .execute()
  ).map(({ id }) => id);

export async function writeOrder(db: Db, ids: readonly string[]): Promise<void> {
  await sql`update ${tableIn(db, 'sittingPoint')} as point set rank = wanted.rank
    from unnest(${ids}::uuid[]) with ordinality as wanted (id, rank)
    where point.id = wanted.id and point.rank is distinct from wanted.rank`.execute(db);
}

/** What is to be read for a point, among the documents of its group; others are left out. */
export async function writeDocuments(db: Db, pointId: string, documentIds: readonly string[]): Promise<void> {
  await db.deleteFrom('sittingPointDocument').where('pointId', '=', pointId).execute();
  if (documentIds.length === 0) return;
  await sql`insert into ${tableIn(db, 'sittingPointDocument')} (point_id, document_id)
    select point.id, document.id from ${tableIn(db, 'sittingPoint')} point
      join ${tableIn(db, 'sitting')} sitting on sitting.id = point.sitting_id
      join ${tableIn(db, 'groupDocument')} document on document.group_id = sitting.group_id
    where point.id = ${pointId} and document.id = any(${documentIds}::uuid[])`.execute(db);
}
