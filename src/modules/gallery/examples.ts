// Reads: album, album_photo, album_rendition, photo_consent, space, commune.
import type { DbOf } from '#platform/database/deed';
import { albumPath } from './paths.ts';
import { listAlbums } from './public-store.ts';

type Db = DbOf<never, 'album' | 'albumPhoto' | 'albumRendition' | 'photoConsent' | 'space' | 'commune'>;

const newest = async (db: Db) => (await listAlbums(db, { now: new Date('2026-11-24'), limit: 1 }))[0];

/** For the walk of all pages: an album that the public may see, and its first photo; null while there is none. */
export const examples = {
  album: async (db: Db): Promise<string | null> => {
    const album = await newest(db);
    return album ? (albumPath(album).split('/').at(-1) ?? null) : null;
  },
  photo: async (db: Db): Promise<string | null> => (await newest(db))?.cover.number.toString() ?? null,
  sha: async (db: Db): Promise<string | null> => (await newest(db))?.cover.sha256 ?? null,
  file: async (db: Db): Promise<string | null> => {
    const cover = (await newest(db))?.cover;
    return cover ? `${cover.width}.webp` : null;
  },
};
