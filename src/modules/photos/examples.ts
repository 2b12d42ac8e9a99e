// Owns: photo, photo_rendition. Reads: space.
import type { DbOf } from '#platform/database/deed';

type Db = DbOf<'photo' | 'photoRendition', 'space'>;

/** One real value per parameter of an address; null while nobody has added a photo. */
export const examples = {
  id: async (db: Db): Promise<string> => (await anyPhoto(db))?.spaceId ?? (await anySpace(db)),
  photo: async (db: Db): Promise<string | null> => (await anyPhoto(db))?.id ?? null,
  sha: async (db: Db): Promise<string | null> => (await anyPhoto(db))?.sha256 ?? null,
  file: async (db: Db): Promise<string | null> => {
    const photo = await anyPhoto(db);
    return photo ? `${photo.width}.webp` : null;
  },
};

const anyPhoto = (db: Db) =>
  db.selectFrom('photo').select(['id', 'spaceId', 'sha256', 'width']).orderBy('id').executeTakeFirst();

const anySpace = async (db: Db): Promise<string> =>
  (await db.selectFrom('space').select('id').orderBy('id').executeTakeFirstOrThrow()).id;
