import { type Database, inTransaction } from '#platform/database/deed';
import { record } from '#platform/journal';
import type { Consent } from './album.ts';
import {
  consentsOf,
  deleteConsent,
  filesOfPhotos,
  insertConsent,
  lockConsent,
  replaceConsent,
} from './consent-store.ts';
import { tellAlbums } from './findables.ts';
import { isOverwriting, type Said } from './ready-photo.ts';
import { lockPhoto, photoById, updatePhoto } from './store.ts';

interface Noted {
  refusal: 'gone' | null;
  /** False when somebody else had said something else of the photo since its words were read. */
  isSaid: boolean;
}

/**
 * Notes that somebody in a photo agreed to it: for less than before, perhaps, when it is shown already. What was typed of the
 * photo meanwhile is kept with it.
 */
export const noteConsent = (
  db: Database,
  consent: Omit<Consent, 'id'>,
  { seen, ...typed }: Partial<Pick<Said, 'alternative' | 'credit' | 'seen'>> = {},
): Promise<Noted> =>
  inTransaction(db, async (tx) => {
    const { photoId, notedAt: now, notedBy: actor } = consent;
    const photo = await lockPhoto(tx, photoId);
    if (!photo) return { refusal: 'gone', isSaid: false };
    await insertConsent(tx, consent);
    const said = { ...typed, alternative: typed.alternative ?? photo.alternative };
    const isSaid = !isOverwriting(photo, { ...said, seen });
    const version = photo.version + 1;
    await updatePhoto(tx, photoId, { people: 'consented', version, ...(isSaid ? said : {}) });
    await tellAlbums(tx, [photo.albumId], now);
    await record(tx, { actor, act: 'gallery.consent-noted', subject: photoId }, now);
    return { refusal: null, isSaid };
  });

/**
 * Takes out a consent that was noted by mistake, with its papers: answers their files, which are to be taken out at once. Refused
 * when nobody else agreed to a photo that is shown.
 */
export const forgetConsent = (
  db: Database,
  { id, photoId }: Pick<Consent, 'id' | 'photoId'>,
  { name: actor, now }: { name: string; now: Date },
): Promise<{ refusal: 'only' | null; left: string[] }> =>
  inTransaction(db, async (tx) => {
    const photo = await lockPhoto(tx, photoId);
    if (!photo) return { refusal: null, left: [] };
    const others = (await consentsOf(tx, photoId)).filter((other) => other.id !== id);
    if (photo.sha256 && others.length === 0) return { refusal: 'only', left: [] };
    const named = await filesOfPhotos(tx, [photoId]);
    await deleteConsent(tx, id);
    await updatePhoto(tx, photoId, { version: photo.version + 1 });
    await tellAlbums(tx, [photo.albumId], now);
    await record(tx, { actor, act: 'gallery.consent-forgotten', subject: photoId }, now);
    const still = new Set(await filesOfPhotos(tx, [photoId]));
    return { refusal: null, left: named.filter((name) => !still.has(name)) };
  });

export interface Prolonged {
  holdsUntil: Date;
  /** Null: the paper that is there says it already. */
  paper: { sha256: string; type: string } | null;
  by: string;
  now: Date;
}

/**
 * Somebody agrees for longer, or for less: what she had said is kept beside it. False when the consent is over or gone: its photo
 * goes, and she has to sign again.
 */
export const prolongConsent = (
  db: Database,
  id: string,
  { holdsUntil, paper, by, now }: Prolonged,
): Promise<boolean> =>
  inTransaction(db, async (tx) => {
    const consent = await lockConsent(tx, id);
    if (!consent || consent.holdsUntil <= now) return false;
    const { sha256: paperSha256, type: paperType } = paper ?? {
      sha256: consent.paperSha256,
      type: consent.paperType,
    };
    await replaceConsent(tx, consent, { holdsUntil, paperSha256, paperType, notedBy: by, notedAt: now });
    const photo = await photoById(tx, consent.photoId);
    if (photo) await tellAlbums(tx, [photo.albumId], now);
    await record(tx, { actor: by, act: 'gallery.consent-prolonged', subject: consent.photoId }, now);
    return true;
  });
