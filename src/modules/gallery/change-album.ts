import type { Database } from '#platform/database/connect';
import { inTransaction } from '#platform/database/deed';
import type { Album, AlbumPhoto } from './album.ts';
import { tellAlbums } from './findables.ts';
import { lockAlbum, photosOf, updateAlbum, updatePhoto } from './store.ts';

/** Says anew what an album tells of. */
export const changeAlbum = (
  db: Database,
  id: string,
  { now, ...changes }: Pick<Album, 'title' | 'summary' | 'seriesId'> & { now: Date },
): Promise<void> =>
  inTransaction(db, async (tx) => {
    await updateAlbum(tx, id, { ...changes, changedAt: now });
    await tellAlbums(tx, [id], now);
  });

/** Shows a photo one place earlier. The first of all stands for the album in lists. */
export function moveForward(
  db: Database,
  { id, albumId }: Pick<AlbumPhoto, 'id' | 'albumId'>,
): Promise<void> {
  return inTransaction(db, async (tx) => {
    await lockAlbum(tx, albumId);
    const photos = await photosOf(tx, albumId);
    const index = photos.findIndex((photo) => photo.id === id);
    const [before, photo] = [photos[index - 1], photos[index]];
    if (!before || !photo) return;
    await updatePhoto(tx, photo.id, { position: before.position });
    await updatePhoto(tx, before.id, { position: photo.position });
  });
}
