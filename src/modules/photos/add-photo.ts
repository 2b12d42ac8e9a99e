import type { Database } from '#platform/database/connect';
import { inTransaction } from '#platform/database/deed';
import type { Files } from '#platform/files/files';
import { mostPhotos, type PhotoRefusal } from './photo.ts';
import type { Rendered } from './render.ts';
import { insertPhoto, insertRenditions, lockSpace, photosOf, type Rendition } from './store.ts';

export interface NewPhoto {
  spaceId: string;
  alternative: string;
  credit: string | null;
  addedBy: string;
  addedAt: Date;
}

/** Where a network keeps its files. */
export interface Shelf {
  files: Files;
  network: string;
}

/** Adds a rendered photo at the end of a space's. Its files are written first: no row ever names a file that is not there. */
export async function addPhoto(
  db: Database,
  photo: NewPhoto,
  rendered: readonly Rendered[],
  { files, network }: Shelf,
): Promise<{ refusal: PhotoRefusal | null }> {
  const renditions: Omit<Rendition, 'photoId'>[] = [];
  for (const { bytes, ...shape } of rendered) {
    renditions.push({ ...shape, bytes: bytes.length, sha256: await files.put(network, bytes) });
  }
  return inTransaction(db, async (tx) => {
    await lockSpace(tx, photo.spaceId);
    const others = await photosOf(tx, photo.spaceId);
    const widest = widestOf(renditions);
    if (others.some(({ sha256 }) => sha256 === widest.sha256)) return { refusal: 'already' };
    if (others.length >= mostPhotos) return { refusal: 'tooMany' };

    const { sha256, width, height } = widest;
    const photoId = await insertPhoto(tx, {
      ...photo,
      sha256,
      width,
      height,
      position: (others.at(-1)?.position ?? 0) + 1,
    });
    await insertRenditions(
      tx,
      renditions.map((rendition) => ({ ...rendition, photoId })),
    );
    return { refusal: null };
  });
}

const widestOf = (renditions: readonly Omit<Rendition, 'photoId'>[]): Omit<Rendition, 'photoId'> =>
  renditions.filter(({ format }) => format === 'webp').sort((a, b) => b.width - a.width)[0] as Omit<
    Rendition,
    'photoId'
  >;
