// Reads: album, album_photo, album_rendition, photo_consent, space, commune.
import { sql } from 'kysely';
import { type DbOf, tableIn } from '#platform/database/deed';
import type { Format } from '#platform/pictures/picture';
import type { Use } from './album.ts';
import { isShown, shownPhotos } from './shown.ts';

type Db = DbOf<never, 'album' | 'albumPhoto' | 'albumRendition' | 'photoConsent' | 'space' | 'commune'>;

/** A photo as the public sees it. */
export interface ShownPhoto {
  id: string;
  number: number;
  sha256: string;
  width: number;
  height: number;
  alternative: string;
  credit: string | null;
  /** The widths in which it can be asked, the narrowest first. */
  widths: number[];
  /** Whether it may stand on paper too. */
  isPrinted: boolean;
}

/** An album as lists show it: by its first photo. */
export interface ListedAlbum {
  id: string;
  number: number;
  title: string;
  summary: string | null;
  createdAt: Date;
  changedAt: Date;
  spaceName: string;
  spaceSlug: string;
  communeName: string;
  photos: number;
  cover: ShownPhoto;
}

export interface Question {
  now: Date;
  spaceId?: string;
  seriesId?: string;
  /** The number of an album, when only that one is asked. */
  number?: number;
  /** The number of the album after which the list goes on, towards what is older. */
  after?: number | null;
  limit: number;
}

const photoColumns = (
  db: Db,
  now: Date,
) => sql`photo.id, photo.number, photo.sha256, photo.width, photo.height,
  photo.alternative, photo.credit, ${isShown(db, 'print', now)} as "isPrinted",
  (select array_agg(r.width order by r.width) from ${tableIn(db, 'albumRendition')} r
    where r.photo_id = photo.id and r.format = 'webp') as widths`;

/** The albums of which something may be shown, the newest first. */
export async function listAlbums(db: Db, asked: Question): Promise<ListedAlbum[]> {
  const { now, spaceId = null, seriesId = null, number = null, after = null, limit } = asked;
  const { rows } = await sql<ListedAlbum>`
    select album.id, album.number, album.title, album.summary, album.created_at as "createdAt",
      album.changed_at as "changedAt", space.name as "spaceName", space.slug as "spaceSlug",
      commune.name as "communeName", shown.count as photos, to_jsonb(cover) as cover
    from ${tableIn(db, 'album')} album
    join ${tableIn(db, 'space')} space on space.id = album.space_id and space.status in ('published', 'closed')
    join ${tableIn(db, 'commune')} commune on commune.code = space.commune_code
    cross join lateral (select count(*)::int as count from ${tableIn(db, 'albumPhoto')} photo
      where photo.album_id = album.id and ${isShown(db, 'site', now)}) shown
    cross join lateral (select ${photoColumns(db, now)} from ${tableIn(db, 'albumPhoto')} photo
      where photo.album_id = album.id and ${isShown(db, 'site', now)} order by photo.position limit 1) cover
    where (${number}::integer is null or album.number = ${number})
      and (${after}::integer is null or album.number < ${after})
      and (${spaceId}::uuid is null or album.space_id = ${spaceId})
      and (${seriesId}::uuid is null or album.series_id = ${seriesId})
    order by album.number desc limit ${limit}`.execute(db);
  return rows;
}

export async function shownAlbum(db: Db, number: number, now: Date): Promise<ListedAlbum | null> {
  return (await listAlbums(db, { now, number, limit: 1 }))[0] ?? null;
}

/** The photos of an album that may be shown, in their order. */
export async function photosShown(
  db: Db,
  albumId: string,
  { use = 'site', now }: { use?: Use; now: Date },
): Promise<ShownPhoto[]> {
  const { rows } = await sql<ShownPhoto>`select ${photoColumns(db, now)} from ${shownPhotos(db, use, now)}
    where album.id = ${albumId} order by photo.position`.execute(db);
  return rows;
}

/** The number of the album in which a photo may be shown, with the identifier of its space; null when it may not. */
export async function whereShown(
  db: Db,
  number: number,
  now: Date,
): Promise<{ id: string; album: number; spaceId: string } | null> {
  const { rows } = await sql<{ id: string; album: number; spaceId: string }>`
    select photo.id, album.number as album, album.space_id as "spaceId" from ${shownPhotos(db, 'site', now)}
    where photo.number = ${number}`.execute(db);
  return rows[0] ?? null;
}

/** The file of a photo in one width and format, while it may be shown. */
export async function shownRendition(
  db: Db,
  { sha256, width, format, now }: { sha256: string; width: number; format: Format; now: Date },
): Promise<string | null> {
  const { rows } = await sql<{ file: string }>`select r.sha256 as file from ${shownPhotos(db, 'site', now)}
    join ${tableIn(db, 'albumRendition')} r on r.photo_id = photo.id
    where photo.sha256 = ${sha256} and r.width = ${width} and r.format = ${format} limit 1`.execute(db);
  return rows[0]?.file ?? null;
}

/** Each size of a photo with its weight, for whoever takes it away. */
export async function sizesOf(
  db: Db,
  photoId: string,
): Promise<{ width: number; height: number; format: Format; bytes: number }[]> {
  const rows = await db
    .selectFrom('albumRendition')
    .select(['width', 'height', 'format', 'bytes'])
    .where('photoId', '=', photoId)
    .orderBy('width')
    .orderBy('format', 'desc')
    .execute();
  return rows.map((row) => ({ ...row, format: row.format === 'webp' ? 'webp' : 'jpeg' }));
}
