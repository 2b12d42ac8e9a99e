// Reads: album, album_photo, photo_consent.
import type { DbOf } from '#platform/database/deed';

type Db = DbOf<never, 'album' | 'albumPhoto' | 'photoConsent'>;

/** For the walk of all pages: an album, with a photo that somebody agreed to; null while there is none. */
export const examples = {
  id: async (db: Db): Promise<string | null> =>
    (await db.selectFrom('album').select('id').orderBy('id').executeTakeFirst())?.id ?? null,
  photo: async (db: Db): Promise<string | null> =>
    (await consent(db))?.photoId ??
    (await db.selectFrom('albumPhoto').select('id').orderBy('id').executeTakeFirst())?.id ??
    null,
  consent: async (db: Db): Promise<string | null> => (await consent(db))?.id ?? null,
};

const consent = (db: Db) =>
  db.selectFrom('photoConsent').select(['id', 'photoId']).orderBy('id').executeTakeFirst();
