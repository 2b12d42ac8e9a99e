import { type Database, inTransaction } from '#platform/database/deed';
import type { Files } from '#platform/files/files';
import { keepFile } from '#platform/files/keep-file';
import type { Rendered } from '#platform/pictures/render';
import { mostPhotos, type PhotoRefusal } from './album.ts';
import { insertPhoto, lockAlbum, photosOf, updateAlbum } from './store.ts';

interface By {
  name: string;
  now: Date;
}

/** Puts a picture at the end of an album. Nobody sees it before it has its words and its consents. */
export function addPhoto(
  db: Database,
  albumId: string,
  draft: Rendered,
  { files, name, now }: By & { files: Files },
): Promise<{ refusal: PhotoRefusal } | { refusal: null; id: string }> {
  return inTransaction(db, async (tx) => {
    await lockAlbum(tx, albumId);
    const draftSha256 = await keepFile(tx, files, draft.bytes);
    const others = await photosOf(tx, albumId);
    if (others.some((other) => other.draftSha256 === draftSha256)) return { refusal: 'already' };
    if (others.length >= mostPhotos) return { refusal: 'tooMany' };
    const { width, height } = draft;
    const position = (others.at(-1)?.position ?? 0) + 1;
    const photo = { albumId, position, draftSha256, width, height, addedBy: name, addedAt: now };
    const { id } = await insertPhoto(tx, photo);
    await updateAlbum(tx, albumId, { changedAt: now });
    return { refusal: null, id };
  });
}
