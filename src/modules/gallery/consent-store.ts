// Owns: photo_consent, photo_consent_past. Reads: album_photo, album_rendition, album.
import { sql } from 'kysely';
import type { DbOf } from '#platform/database/deed';
import type { Consent, PastConsent } from './album.ts';

type Db = DbOf<'photoConsent' | 'photoConsentPast', 'albumPhoto' | 'albumRendition' | 'album'>;

export const consentsOf = (db: Db, photoId: string): Promise<Consent[]> =>
  db.selectFrom('photoConsent').selectAll().where('photoId', '=', photoId).orderBy('id').execute();

export const consentById = (db: Db, id: string): Promise<Consent | undefined> =>
  db.selectFrom('photoConsent').selectAll().where('id', '=', id).executeTakeFirst();

export async function insertConsent(db: Db, consent: Omit<Consent, 'id'>): Promise<void> {
  await db.insertInto('photoConsent').values(consent).execute();
}

export async function deleteConsents(db: Db, photoId: string): Promise<void> {
  await db.deleteFrom('photoConsent').where('photoId', '=', photoId).execute();
}

export async function deleteConsent(db: Db, id: string): Promise<void> {
  await db.deleteFrom('photoConsent').where('id', '=', id).execute();
}

/** What the consents of a photo said before, the latest first. */
export const pastConsentsOf = (db: Db, photoId: string): Promise<PastConsent[]> =>
  db
    .selectFrom('photoConsentPast')
    .innerJoin('photoConsent', 'photoConsent.id', 'consentId')
    .selectAll('photoConsentPast')
    .where('photoId', '=', photoId)
    .orderBy('photoConsentPast.id', 'desc')
    .execute();

/** A paper of before, with the photo that it is about. */
export const pastConsentById = (
  db: Db,
  id: string,
): Promise<(PastConsent & { photoId: string }) | undefined> =>
  db
    .selectFrom('photoConsentPast')
    .innerJoin('photoConsent', 'photoConsent.id', 'consentId')
    .selectAll('photoConsentPast')
    .select('photoId')
    .where('photoConsentPast.id', '=', id)
    .executeTakeFirst();

export const lockConsent = (db: Db, id: string): Promise<Consent | undefined> =>
  db.selectFrom('photoConsent').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();

/** Keeps what a consent said, and says it anew. */
export async function replaceConsent(
  db: Db,
  { id, holdsUntil, paperSha256, paperType, notedBy, notedAt }: Consent,
  said: Pick<Consent, 'holdsUntil' | 'paperSha256' | 'paperType' | 'notedBy' | 'notedAt'>,
): Promise<void> {
  const past = { consentId: id, heldUntil: holdsUntil, paperSha256, paperType, notedBy, notedAt };
  await db.insertInto('photoConsentPast').values(past).execute();
  await db.updateTable('photoConsent').set(said).where('id', '=', id).execute();
}

/** When the first consent of each photo of an album ends. */
export async function firstEnds(db: Db, albumId: string): Promise<Map<string, Date>> {
  const rows = await db
    .selectFrom('photoConsent')
    .innerJoin('albumPhoto', 'albumPhoto.id', 'photoConsent.photoId')
    .select(['photoId', sql<Date>`min(holds_until)`.as('endsAt')])
    .where('albumId', '=', albumId)
    .groupBy('photoId')
    .execute();
  return new Map(rows.map(({ photoId, endsAt }) => [photoId, endsAt]));
}

/** A photo that goes, with what its team is told of it. */
export interface Leaving {
  id: string;
  sha256: string | null;
  alternative: string | null;
  albumId: string;
  title: string;
  spaceId: string;
}

/** The photos of which a consent is over. */
export const pastConsent = (db: Db, now: Date): Promise<Leaving[]> =>
  leaving(db)
    .where('albumPhoto.id', 'in', (row) =>
      row.selectFrom('photoConsent').select('photoId').where('holdsUntil', '<=', now),
    )
    .execute();

/** The photos that are here and of which a file was taken down: a backup brought them back. Those that are hidden wait for a team. */
export const broughtBack = (db: Db, names: readonly string[]): Promise<Leaving[]> =>
  leaving(db)
    .where('sha256', '=', sql<string>`any(${names}::text[])`)
    .where('sha256', 'not in', (row) =>
      row
        .selectFrom('albumPhoto as waiting')
        .select(sql<string>`waiting.sha256`.as('sha256'))
        .where('waiting.hiddenAt', 'is not', null)
        .where('waiting.sha256', 'is not', null),
    )
    .execute();

/** The photos that wait since before some moment: to be described, or, hidden, for a decision. Nobody changes them meanwhile. */
export const lockWaitingSince = (db: Db, moment: Date): Promise<Leaving[]> =>
  leaving(db)
    .where((row) =>
      row.or([
        row.and([row('sha256', 'is', null), row('addedAt', '<=', moment)]),
        row('hiddenAt', '<=', moment),
      ]),
    )
    .forUpdate(['albumPhoto'])
    .execute();

/** Some photos, as they go. */
export const asLeaving = (db: Db, ids: readonly string[]): Promise<Leaving[]> =>
  leaving(db).where('albumPhoto.id', '=', sql<string>`any(${ids}::uuid[])`).execute();

const leaving = (db: Db) =>
  db
    .selectFrom('albumPhoto')
    .innerJoin('album', 'album.id', 'albumPhoto.albumId')
    .select(['albumPhoto.id', 'sha256', 'alternative', 'albumId', 'title', 'spaceId']);

/** The hashes among these by which a photo is asked still. */
export async function stillShown(db: Db, hashes: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectFrom('albumPhoto')
    .select('sha256')
    .where('sha256', '=', sql<string>`any(${hashes}::text[])`)
    .execute();
  return rows.flatMap(({ sha256 }) => sha256 ?? []);
}

/** All files of some photos: their sizes, what they were worked on, and the papers that were signed. */
export async function filesOfPhotos(db: Db, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  return namesOf(
    await Promise.all([
      db
        .selectFrom('albumPhoto')
        .select('draftSha256 as name')
        .where('id', 'in', ids)
        .where('draftSha256', 'is not', null)
        .execute(),
      db.selectFrom('albumRendition').select('sha256 as name').where('photoId', 'in', ids).execute(),
      db.selectFrom('photoConsent').select('paperSha256 as name').where('photoId', 'in', ids).execute(),
      db
        .selectFrom('photoConsentPast as past')
        .innerJoin('photoConsent', 'photoConsent.id', 'past.consentId')
        .select('past.paperSha256 as name')
        .where('photoId', 'in', ids)
        .execute(),
    ]),
  );
}

/** The names of all files that this module shows or keeps. */
export async function filesOfGallery(db: Db): Promise<string[]> {
  return namesOf(
    await Promise.all([
      db
        .selectFrom('albumPhoto')
        .select('draftSha256 as name')
        .where('draftSha256', 'is not', null)
        .execute(),
      db.selectFrom('albumRendition').select('sha256 as name').distinct().execute(),
      db.selectFrom('photoConsent').select('paperSha256 as name').distinct().execute(),
      db.selectFrom('photoConsentPast').select('paperSha256 as name').distinct().execute(),
    ]),
  );
}

const namesOf = (lists: readonly { name: string | null }[][]): string[] => [
  ...new Set(lists.flat().flatMap(({ name }) => name ?? [])),
];
