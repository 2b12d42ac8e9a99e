import { type Database, inTransaction } from '#platform/database/deed';
import { mostDaysWaiting } from './album.ts';
import { lockWaitingSince } from './consent-store.ts';
import { tellAlbums } from './findables.ts';
import { deletePhotos } from './store.ts';
import { tellTeams } from './take-down.ts';

const dayMs = 86_400_000;

/**
 * Erases the photos that wait too long: for somebody who says what they show, or who decides of one that is hidden. Nobody names their
 * files any more, which go the same night.
 */
export const eraseWaiting = (db: Database, now: Date): Promise<number> =>
  inTransaction(db, async (tx) => {
    const gone = await lockWaitingSince(tx, new Date(now.getTime() - mostDaysWaiting * dayMs));
    if (gone.length === 0) return 0;
    await deletePhotos(
      tx,
      gone.map(({ id }) => id),
    );
    await tellAlbums(tx, [...new Set(gone.map(({ albumId }) => albumId))], now);
    await tellTeams(tx, gone, { now, why: 'waited' });
    return gone.length;
  });
