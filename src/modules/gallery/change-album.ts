import type { Database } from '#platform/database/connect';
import { inTransaction } from '#platform/database/deed';
import type { Album } from './album.ts';
import { tellAlbums } from './findables.ts';
import { updateAlbum } from './store.ts';

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
