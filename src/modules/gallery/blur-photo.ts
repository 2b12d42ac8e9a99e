import { type Database, inTransaction, schemaOf } from '#platform/database/deed';
import type { Files } from '#platform/files/files';
import { keepFile } from '#platform/files/keep-file';
import { type Box, pixelate } from '#platform/pictures/pixelate';
import { render } from '#platform/pictures/render';
import type { AlbumPhoto } from './album.ts';
import { filesOfPhotos, stillShown } from './consent-store.ts';
import { keepSizes, type Left } from './ready-photo.ts';
import { lockPhoto, updatePhoto } from './store.ts';

/**
 * Puts squares in place of some parts of a photo, in the file itself; what it was before is not kept, and no older backup
 * brings it back. A photo that is shown has its sizes made again.
 */
export async function blurPhoto(
  db: Database,
  photo: AlbumPhoto,
  boxes: readonly Box[],
  { files }: { files: Files },
): Promise<Left> {
  const bytes = await files.get(schemaOf(db), photo.draftSha256 ?? photo.sha256 ?? '');
  if (!bytes) return { refusal: 'broken', left: [] };
  const blurred = await pixelate(Buffer.from(bytes), boxes);
  const rendered = photo.sha256 === null ? null : await render(blurred, { wide: false });
  return inTransaction(db, async (tx) => {
    const before = await lockPhoto(tx, photo.id);
    if (!before || before.draftSha256 !== photo.draftSha256 || before.sha256 !== photo.sha256)
      return { refusal: 'gone', left: [] };
    const named = await filesOfPhotos(tx, [photo.id]);
    const made = rendered
      ? await keepSizes(tx, before, rendered, { people: before.people, files })
      : { draftSha256: await keepFile(tx, files, blurred) };
    if ('refusal' in made) return { refusal: made.refusal, left: [] };
    await updatePhoto(tx, photo.id, made);
    if (before.sha256 && (await stillShown(tx, [before.sha256])).length === 0)
      await files.takenDown.note(schemaOf(tx), [before.sha256]);
    const kept = new Set(await filesOfPhotos(tx, [photo.id]));
    return { refusal: null, left: named.filter((name) => !kept.has(name)) };
  });
}
