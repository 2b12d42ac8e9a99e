// Owns: album, album_photo, album_rendition, photo_consent. Reads: space, commune.
import { type RawBuilder, sql } from 'kysely';
import { within } from '#modules/network';
import { type DbOf, tableIn } from '#platform/database/deed';
import type { Scope } from '#platform/scope';
import type { Album, AlbumPhoto, PlacedAlbum } from './album.ts';

type Db = DbOf<'album' | 'albumPhoto' | 'albumRendition' | 'photoConsent', 'space' | 'commune'>;

const placed = (db: Db) =>
  db
    .selectFrom('album')
    .innerJoin('space', 'space.id', 'album.spaceId')
    .innerJoin('commune', 'commune.code', 'space.communeCode')
    .selectAll('album')
    .select([
      'space.name as spaceName',
      'space.slug as spaceSlug',
      'space.status as spaceStatus',
      'space.communeCode',
      'commune.name as communeName',
      'commune.epciCode',
    ]);

export const albumById = (db: Db, id: string): Promise<PlacedAlbum | undefined> =>
  placed(db).where('album.id', '=', id).executeTakeFirst();

/** Two people who change an album wait for each other. */
export async function lockAlbum(db: Db, id: string): Promise<boolean> {
  const row = await db.selectFrom('album').select('id').where('id', '=', id).forUpdate().executeTakeFirst();
  return row !== undefined;
}

export interface DeskAlbum extends PlacedAlbum {
  photos: number;
  /** How many lack words or consents, and how many somebody asked to be taken down. */
  drafts: number;
  hidden: number;
}

/** The albums that somebody looks after, the newest first. */
export const albumsIn = (
  db: Db,
  scope: Scope,
  { spaceId = null, limit, offset }: { spaceId?: string | null; limit: number; offset: number },
): Promise<DeskAlbum[]> =>
  placed(db)
    .select([
      photosWhere(db, sql`true`).as('photos'),
      photosWhere(db, sql`sha256 is null`).as('drafts'),
      photosWhere(db, sql`hidden_at is not null`).as('hidden'),
    ])
    .where(within(scope))
    .where(sql<boolean>`(${spaceId}::uuid is null or space.id = ${spaceId}::uuid)`)
    .orderBy('album.number', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();

export const countAlbumsIn = async (db: Db, scope: Scope): Promise<number> =>
  (
    await placed(db)
      .clearSelect()
      .select(sql<number>`count(*)::int`.as('count'))
      .where(within(scope))
      .executeTakeFirstOrThrow()
  ).count;

/** The photos that somebody asked to be taken down and of which nobody decided, the oldest request first. */
export const hiddenIn = (
  db: Db,
  scope: Scope,
  limit: number,
): Promise<{ id: string; title: string; spaceName: string; communeName: string }[]> =>
  placed(db)
    .innerJoin('albumPhoto', 'albumPhoto.albumId', 'album.id')
    .clearSelect()
    .select(['albumPhoto.id', 'album.title', 'space.name as spaceName', 'commune.name as communeName'])
    .where('hiddenAt', 'is not', null)
    .where(within(scope))
    .orderBy('hiddenAt')
    .orderBy('albumPhoto.id')
    .limit(limit)
    .execute();

const photosWhere = (db: Db, condition: RawBuilder<unknown>) =>
  sql<number>`(select count(*)::int from ${tableIn(db, 'albumPhoto')} p where p.album_id = album.id and ${condition})`;

export const insertAlbum = (
  db: Db,
  album: Omit<Album, 'id' | 'number' | 'version'>,
): Promise<{ id: string; number: number }> =>
  db.insertInto('album').values(album).returning(['id', 'number']).executeTakeFirstOrThrow();

export async function updateAlbum(
  db: Db,
  id: string,
  changes: Partial<Omit<Album, 'id' | 'number' | 'createdAt'>>,
): Promise<void> {
  await db.updateTable('album').set(changes).where('id', '=', id).execute();
}

/** Takes out an album in which there is no photo; false when there is one. */
export async function deleteEmptyAlbum(db: Db, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('album')
    .where('id', '=', id)
    .where((row) => row.not(row.exists(row.selectFrom('albumPhoto').select('id').where('albumId', '=', id))))
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** The photos of an album in their order, whatever they still lack. */
export const photosOf = (db: Db, albumId: string): Promise<AlbumPhoto[]> =>
  db
    .selectFrom('albumPhoto')
    .selectAll()
    .where('albumId', '=', albumId)
    .orderBy('position')
    .execute() as Promise<AlbumPhoto[]>;

export const photoById = (db: Db, id: string): Promise<AlbumPhoto | undefined> =>
  db.selectFrom('albumPhoto').selectAll().where('id', '=', id).executeTakeFirst() as Promise<
    AlbumPhoto | undefined
  >;

export const lockPhoto = (db: Db, id: string): Promise<AlbumPhoto | undefined> =>
  db.selectFrom('albumPhoto').selectAll().where('id', '=', id).forUpdate().executeTakeFirst() as Promise<
    AlbumPhoto | undefined
  >;

/** A photo and every other that is the same picture, in whichever album, in one order: two who ask at once wait for each other. */
export async function lockSamePicture(db: Db, id: string): Promise<AlbumPhoto[]> {
  const rows = (await db
    .selectFrom('albumPhoto')
    .selectAll()
    .where((row) =>
      row.or([
        row('id', '=', id),
        row(
          'sha256',
          '=',
          row.selectFrom('albumPhoto as same').select('same.sha256').where('same.id', '=', id),
        ),
      ]),
    )
    .orderBy('id')
    .forUpdate()
    .execute()) as AlbumPhoto[];
  const sha256 = rows.find((row) => row.id === id)?.sha256;
  return rows.filter((row) => sha256 && row.sha256 === sha256);
}

export const insertPhoto = (
  db: Db,
  photo: Pick<AlbumPhoto, 'albumId' | 'position' | 'draftSha256' | 'width' | 'height'> & {
    addedBy: string;
    addedAt: Date;
  },
): Promise<{ id: string; number: number }> =>
  db.insertInto('albumPhoto').values(photo).returning(['id', 'number']).executeTakeFirstOrThrow();

export async function updatePhoto(
  db: Db,
  id: string,
  changes: Partial<Omit<AlbumPhoto, 'id' | 'number' | 'albumId'>> & { readyAt?: Date },
): Promise<void> {
  await db.updateTable('albumPhoto').set(changes).where('id', '=', id).execute();
}

export async function deletePhotos(db: Db, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await db.deleteFrom('albumPhoto').where('id', 'in', ids).execute();
}

/** Takes the place of all renditions that a photo had. */
export async function replaceRenditions(
  db: Db,
  photoId: string,
  renditions: readonly { width: number; height: number; format: string; sha256: string; bytes: number }[],
): Promise<void> {
  await db.deleteFrom('albumRendition').where('photoId', '=', photoId).execute();
  await db
    .insertInto('albumRendition')
    .values(renditions.map((rendition) => ({ ...rendition, photoId })))
    .execute();
}
