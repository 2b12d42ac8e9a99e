import type { Database } from '#platform/database/connect';
import { inTransaction } from '#platform/database/deed';
import type { Consent } from './album.ts';
import { insertConsent } from './consent-store.ts';
import { tellAlbums } from './findables.ts';
import { photoById } from './store.ts';

/** Notes that somebody in a photo agreed to it: for less than before, perhaps, when it is shown already. */
export const noteConsent = (db: Database, consent: Omit<Consent, 'id'>): Promise<void> =>
  inTransaction(db, async (tx) => {
    await insertConsent(tx, consent);
    const photo = await photoById(tx, consent.photoId);
    if (photo) await tellAlbums(tx, [photo.albumId], consent.notedAt);
  });
