// Owns: album, album_photo, album_rendition, photo_consent.
import type { DbOf } from '#platform/database/deed';
import type { Album, AlbumPhoto } from './album.ts';

type Db = DbOf<'album' | 'albumPhoto' | 'albumRendition' | 'photoConsent'>;

/** Two people who change an album wait for each other. */
export async function lockAlbum(db: Db, id: string): Promise<boolean> {
  const row = await db.selectFrom('album').select('id').where('id', '=', id).forUpdate().executeTakeFirst();
  return row !== undefined;
}

export const insertAlbum = (
  db: Db,
  album: Omit<Album, 'id' | 'number'>,
): Promise<{ id: string; number: number }> =>
  db.insertInto('album').values(album).returning(['id', 'number']).executeTakeFirstOrThrow();

export async function updateAlbum(
  db: Db,
  id: string,
  changes: Partial<Omit<Album, 'id' | 'number' | 'createdAt'>>,
): Promise<void> {
  await db.updateTable('album').set(changes).where('id', '=', id).execute();
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
