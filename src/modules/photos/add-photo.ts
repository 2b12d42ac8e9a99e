import { type Database, inTransaction } from '#platform/database/deed';
import type { Files } from '#platform/files/files';
import { keepFile } from '#platform/files/keep-file';
import type { Rendered } from '#platform/pictures/render';
import { mostPhotos, type PhotoRefusal } from './photo.ts';
import { insertPhoto, insertRenditions, lockSpace, photosOf, type Rendition } from './store.ts';

export interface NewPhoto {
  spaceId: string;
  alternative: string;
  credit: string | null;
  addedBy: string;
  addedAt: Date;
}

/** Adds a rendered photo at the end of a space's. Its files are written first: no row ever names a file that is not there. */
export async function addPhoto(
  db: Database,
  photo: NewPhoto,
  rendered: readonly Rendered[],
  files: Files,
): Promise<{ refusal: PhotoRefusal | null }> {
  return inTransaction(db, async (tx) => {
    const renditions = await keepRenditions(tx, rendered, files);
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

async function keepRenditions(
  tx: Database,
  rendered: readonly Rendered[],
  files: Files,
): Promise<Omit<Rendition, 'photoId'>[]> {
  const renditions = [];
  for (const { bytes, ...shape } of rendered)
    renditions.push({ ...shape, bytes: bytes.length, sha256: await keepFile(tx, files, bytes) });
  return renditions;
}

const widestOf = (renditions: readonly Omit<Rendition, 'photoId'>[]): Omit<Rendition, 'photoId'> =>
  renditions.filter(({ format }) => format === 'webp').sort((a, b) => b.width - a.width)[0] as Omit<
    Rendition,
    'photoId'
  >;
