import type { Database } from '#platform/database/connect';
import { inTransaction } from '#platform/database/deed';
import type { Consent } from './album.ts';
import { insertConsent, lockConsent, replaceConsent } from './consent-store.ts';
import { tellAlbums } from './findables.ts';
import { photoById } from './store.ts';

/** Notes that somebody in a photo agreed to it: for less than before, perhaps, when it is shown already. */
export const noteConsent = (db: Database, consent: Omit<Consent, 'id'>): Promise<void> =>
  inTransaction(db, async (tx) => {
    await insertConsent(tx, consent);
    const photo = await photoById(tx, consent.photoId);
    if (photo) await tellAlbums(tx, [photo.albumId], consent.notedAt);
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
    return true;
  });
