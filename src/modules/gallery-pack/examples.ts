// Reads: album, album_photo, album_rendition, photo_consent, space.
import { sql } from 'kysely';
import { isShown, shownPhotos } from '#modules/gallery';
import type { DbOf } from '#platform/database/deed';

type Db = DbOf<never, 'album' | 'albumPhoto' | 'albumRendition' | 'photoConsent' | 'space'>;

const now = new Date('2026-11-24');

/** For the walk of all pages: an album of which something may be handed on; null while there is none. */
export const examples = {
  number: async (db: Db): Promise<string | null> => {
    const { rows } = await sql<{ number: number }>`
      select album.number from ${shownPhotos(db, 'packs', now)} where ${isShown(db, 'site', now)}
      order by album.number desc limit 1`.execute(db);
    return rows[0]?.number.toString() ?? null;
  },
};
