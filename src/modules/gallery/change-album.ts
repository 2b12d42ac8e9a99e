import { type Database, inTransaction } from '#platform/database/deed';
import type { Album, AlbumPhoto } from './album.ts';
import { tellAlbums } from './findables.ts';
import { albumById, lockAlbum, photosOf, updateAlbum, updatePhoto } from './store.ts';

/** Says anew what an album tells of. Refused when somebody said something else since it was read: nothing is written over. */
export const changeAlbum = (
  db: Database,
  id: string,
  said: Pick<Album, 'title' | 'summary' | 'seriesId'>,
  { seen, now }: { seen: number; now: Date },
): Promise<{ refusal: 'changed' | null }> =>
  inTransaction(db, async (tx) => {
    await lockAlbum(tx, id);
    const before = await albumById(tx, id);
    const isSame =
      before && (['title', 'summary', 'seriesId'] as const).every((name) => before[name] === said[name]);
    if (!before || isSame) return { refusal: null };
    if (before.version !== seen) return { refusal: 'changed' };
    await updateAlbum(tx, id, { ...said, version: seen + 1, changedAt: now });
    await tellAlbums(tx, [id], now);
    return { refusal: null };
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
