import { type Database, inTransaction, schemaOf } from '#platform/database/deed';
import type { Files } from '#platform/files/files';
import { keepFile } from '#platform/files/keep-file';
import { type Rendered, render } from '#platform/pictures/render';
import type { AlbumPhoto, PeopleIn, ReadyRefusal } from './album.ts';
import { consentsOf, deleteConsents, filesOfPhotos } from './consent-store.ts';
import { tellAlbums } from './findables.ts';
import { lockPhoto, photosOf, replaceRenditions, updateAlbum, updatePhoto } from './store.ts';

export interface Said {
  alternative: string;
  credit: string | null;
  people: PeopleIn;
  /** The version that was read; without it, whatever is there is written over. */
  seen?: number | undefined;
}

type Typed = Partial<Pick<AlbumPhoto, 'alternative' | 'credit' | 'people'>> & Pick<Said, 'seen'>;

/** Whether somebody said something else since it was read. */
export const isOverwriting = (before: AlbumPhoto, { seen, ...said }: Typed): boolean =>
  seen !== undefined &&
  seen !== before.version &&
  Object.entries(said).some(([name, value]) => before[name as keyof typeof said] !== value);

/** What a change leaves behind: files that are to be taken out at once. */
export interface Left {
  refusal: ReadyRefusal | null;
  left: string[];
}

const refused = (refusal: ReadyRefusal): Left => ({ refusal, left: [] });

/**
 * Says what a photo shows and who is in it; from now on it is shown. Its sizes are made here, of what was blurred, and
 * what they are made of is not kept.
 */
export async function readyPhoto(
  db: Database,
  photo: AlbumPhoto,
  said: Said,
  { files, now }: { files: Files; now: Date },
): Promise<Left> {
  const rendered = photo.draftSha256 === null ? [] : await sizesOf(db, photo.draftSha256, files);
  if (rendered === null) return refused('broken');
  return inTransaction(db, async (tx) => {
    const before = await lockPhoto(tx, photo.id);
    if (!before || before.draftSha256 !== photo.draftSha256) return refused('gone');
    if (isOverwriting(before, said)) return refused('changed');
    const named = await filesOfPhotos(tx, [photo.id]);
    if (said.people === 'nobody') await deleteConsents(tx, photo.id);
    else if ((await consentsOf(tx, photo.id)).length === 0) return refused('noConsent');
    const sizes = rendered.length > 0 ? await keepSizes(tx, before, rendered, { ...said, files }) : null;
    if (sizes && 'refusal' in sizes) return refused(sizes.refusal);
    const { seen: _, ...kept } = said;
    const version = before.version + 1;
    await updatePhoto(tx, photo.id, {
      ...kept,
      version,
      ...sizes,
      ...(photo.sha256 ? {} : { readyAt: now }),
    });
    await updateAlbum(tx, photo.albumId, { changedAt: now });
    await tellAlbums(tx, [photo.albumId], now);
    const still = new Set(await filesOfPhotos(tx, [photo.id]));
    return { refusal: null, left: named.filter((name) => !still.has(name)) };
  });
}

async function sizesOf(db: Database, sha256: string, files: Files): Promise<Rendered[] | null> {
  const bytes = await files.get(schemaOf(db), sha256);
  return bytes && render(Buffer.from(bytes), { wide: false });
}

/** Keeps the sizes of a photo; what somebody asked to be taken down comes back only with a paper. */
export async function keepSizes(
  tx: Database,
  { id, albumId }: AlbumPhoto,
  rendered: readonly Rendered[],
  { people, files }: { people: PeopleIn | null; files: Files },
): Promise<{ refusal: ReadyRefusal } | { sha256: string; width: number; height: number; draftSha256: null }> {
  const renditions = [];
  for (const { bytes, ...shape } of rendered)
    renditions.push({ ...shape, bytes: bytes.length, sha256: await keepFile(tx, files, bytes) });
  const widest = renditions.filter(({ format }) => format === 'webp').at(-1);
  if (!widest) return { refusal: 'broken' };
  const { sha256, width, height } = widest;
  const others = await photosOf(tx, albumId);
  if (others.some((other) => other.id !== id && other.sha256 === sha256)) return { refusal: 'already' };
  const isTakenDown = (await files.takenDown.names(schemaOf(tx))).includes(sha256);
  if (isTakenDown && people === 'nobody') return { refusal: 'takenDown' };
  if (isTakenDown) await files.takenDown.forget(schemaOf(tx), [sha256]);
  await replaceRenditions(tx, id, renditions);
  return { sha256, width, height, draftSha256: null };
}
