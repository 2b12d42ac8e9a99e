// Owns: asset, series_asset. Reads: meeting, series.
import { sql } from 'kysely';
import { type DbOf, tableIn } from '#platform/database/deed';

type Db = DbOf<'asset' | 'seriesAsset', 'meeting' | 'series'>;

export interface Asset {
  id: string;
  kind: 'room' | 'equipment';
  name: string;
  quantity: number;
}

export const assetsOf = (db: Db, spaceId: string): Promise<Asset[]> =>
  db
    .selectFrom('asset')
    .select(['id', 'kind', 'name', 'quantity'])
    .where('spaceId', '=', spaceId)
    .orderBy('kind', 'desc')
    .orderBy('name')
    .execute() as Promise<Asset[]>;

export async function insertAsset(db: Db, spaceId: string, asset: Omit<Asset, 'id'>): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('asset')
    .values({ spaceId, ...asset })
    .onConflict((conflict) => conflict.columns(['spaceId', 'name']).doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

export async function deleteAsset(db: Db, spaceId: string, id: string): Promise<void> {
  await db.deleteFrom('asset').where('spaceId', '=', spaceId).where('id', '=', id).execute();
}

export const usedBy = async (db: Db, seriesId: string): Promise<string[]> =>
  (await db.selectFrom('seriesAsset').select('assetId').where('seriesId', '=', seriesId).execute()).map(
    ({ assetId }) => assetId,
  );

export async function setUsed(db: Db, seriesId: string, assetIds: readonly string[]): Promise<void> {
  await db.deleteFrom('seriesAsset').where('seriesId', '=', seriesId).execute();
  if (assetIds.length > 0)
    await db
      .insertInto('seriesAsset')
      .values(assetIds.map((assetId) => ({ seriesId, assetId })))
      .execute();
}

export interface Overlap {
  startsAt: Date;
  endsAt: Date;
  title: string;
  /** The room or thing that both want, and how many of it there are; null when it is only the person. */
  what: string | null;
  quantity: number | null;
  /** The same person leads both. */
  isSameLeader: boolean;
  /** Both are in the space that was asked for. */
  isSameSpace: boolean;
}

/** Meetings between two instants that use the same rooms and things, the same person, or the same space. */
export async function overlapsWith(
  db: Db,
  asked: {
    from: Date;
    to: Date;
    assetIds: readonly string[];
    ledBy: string | null;
    spaceId: string | null;
    exceptSeries: string | null;
    exceptMeeting: string | null;
  },
): Promise<Overlap[]> {
  const { rows } = await sql<Overlap>`
    select starts_at as "startsAt", ends_at as "endsAt", coalesce(meeting.title, series.title) as title,
      asset.name as what, asset.quantity, led_by is not distinct from ${asked.ledBy}::uuid and led_by is not null as "isSameLeader",
      meeting.space_id is not distinct from ${asked.spaceId}::uuid and meeting.space_id is not null as "isSameSpace"
    from ${tableIn(db, 'meeting')} meeting
      join ${tableIn(db, 'series')} series on series.id = series_id
      left join ${tableIn(db, 'seriesAsset')} used on used.series_id = series.id
        and used.asset_id = any(${asked.assetIds}::uuid[])
      left join ${tableIn(db, 'asset')} asset on asset.id = used.asset_id
    where meeting.status = 'planned' and series.status <> 'cancelled'
      and starts_at < ${asked.to} and starts_at > ${new Date(asked.from.getTime() - 15 * 86_400_000)}
      and ends_at > ${asked.from}
      and (asset.id is not null or led_by = ${asked.ledBy}::uuid or meeting.space_id = ${asked.spaceId}::uuid)
      and (${asked.exceptSeries}::uuid is null or series.id <> ${asked.exceptSeries}::uuid)
      and (${asked.exceptMeeting}::uuid is null or meeting.id <> ${asked.exceptMeeting}::uuid)
    order by starts_at`.execute(db);
  return rows;
}
