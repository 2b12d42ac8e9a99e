import { type Database, inTransaction } from '#platform/database/deed';
import { lockSpace, photosOf, updatePhoto } from './store.ts';

/** Shows a photo one place earlier. The first of all stands beside the space's name. */
export function moveForward(db: Database, spaceId: string, photoId: string): Promise<void> {
  return inTransaction(db, async (tx) => {
    await lockSpace(tx, spaceId);
    const photos = await photosOf(tx, spaceId);
    const index = photos.findIndex(({ id }) => id === photoId);
    const [before, photo] = [photos[index - 1], photos[index]];
    if (!before || !photo) return;
    await updatePhoto(tx, photo.id, { position: before.position });
    await updatePhoto(tx, before.id, { position: photo.position });
  });
}
