// Owns: asset, series_asset. Reads: meeting, series, person, space, commune.
import { sql } from 'kysely';
import { within } from '#modules/network';
import { type DbOf, tableIn } from '#platform/database/deed';
import type { Scope } from '#platform/scope';

type Db = DbOf<'asset' | 'seriesAsset', 'meeting' | 'series' | 'person' | 'space' | 'commune'>;

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
}

/** Meetings between two instants that use the same rooms and things, or the same person. */
export async function overlapsWith(
  db: Db,
  asked: {
    from: Date;
    to: Date;
    assetIds: readonly string[];
    ledBy: string | null;
    exceptSeries: string | null;
  },
): Promise<Overlap[]> {
  const { rows } = await sql<Overlap>`
    select starts_at as "startsAt", ends_at as "endsAt", coalesce(meeting.title, series.title) as title,
      asset.name as what, asset.quantity, led_by is not distinct from ${asked.ledBy}::uuid and led_by is not null as "isSameLeader"
    from ${tableIn(db, 'meeting')} meeting
      join ${tableIn(db, 'series')} series on series.id = series_id
      left join ${tableIn(db, 'seriesAsset')} used on used.series_id = series.id
        and used.asset_id = any(${asked.assetIds}::uuid[])
      left join ${tableIn(db, 'asset')} asset on asset.id = used.asset_id
    where meeting.status = 'planned' and series.status <> 'cancelled'
      and starts_at < ${asked.to} and starts_at > ${new Date(asked.from.getTime() - 15 * 86_400_000)}
      and ends_at > ${asked.from}
      and (asset.id is not null or led_by = ${asked.ledBy}::uuid)
      and (${asked.exceptSeries}::uuid is null or series.id <> ${asked.exceptSeries}::uuid)
    order by starts_at`.execute(db);
  return rows;
}

export interface PlannedMeeting {
  id: string;
  number: number;
  startsAt: Date;
  endsAt: Date;
  status: 'planned' | 'cancelled';
  reason: string | null;
  title: string;
  ordinal: number;
  total: number | null;
  seats: number | null;
  seatsTaken: number;
  registration: string;
  /** Where, in its own words. */
  place: string | null;
  spaceId: string | null;
  spaceName: string | null;
  communeName: string | null;
  leader: string | null;
}

export interface Planned {
  /** Null: of the network itself. */
  scope: Scope | null;
  from: Date;
  to: Date;
  spaceId?: string | null;
}

/** The meetings of the spaces that somebody looks after, or of the network, from a moment on, in order. */
export async function plannedIn(
  db: Db,
  { scope, from, to, spaceId = null }: Planned,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ total: number; meetings: PlannedMeeting[] }> {
  const { rows } = await sql<PlannedMeeting & { all: number }>`
    select meeting.id, number, starts_at as "startsAt", ends_at as "endsAt", meeting.status, reason,
      coalesce(meeting.title, series.title) as title, ordinal, meeting.seats, seats_taken as "seatsTaken",
      coalesce(meeting.place, series.place) as place, registration, space.id as "spaceId", space.name as "spaceName", commune.name as "communeName",
      person.name as leader, count(*) over ()::int as all,
      case when is_cycle then (select other.ordinal from ${tableIn(db, 'meeting')} other
      where other.series_id = series.id order by other.planned_at desc limit 1) end as total
    from ${tableIn(db, 'meeting')} meeting
      join ${tableIn(db, 'series')} series on series.id = series_id
      left join ${tableIn(db, 'space')} space on space.id = meeting.space_id
      left join ${tableIn(db, 'commune')} commune on commune.code = space.commune_code
      left join ${tableIn(db, 'person')} person on person.id = led_by
    where ends_at > ${from} and starts_at < ${to} and starts_at > ${new Date(from.getTime() - 15 * 86_400_000)}
      and (${spaceId}::uuid is null or space.id = ${spaceId}::uuid)
      and ${scope === null ? sql<boolean>`meeting.space_id is null` : within(scope)}
    order by starts_at, space.name, meeting.id limit ${limit} offset ${offset}`.execute(db);
  return { total: rows[0]?.all ?? 0, meetings: rows };
}
