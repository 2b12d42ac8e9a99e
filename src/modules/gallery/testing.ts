import { addSpace } from '#modules/network';
import { aSpace, tellTerritory } from '#modules/network/testing';
import type { Database } from '#platform/database/deed';
import type { Files } from '#platform/files/files';
import { keepFile } from '#platform/files/keep-file';
import { renderDraft } from '#platform/pictures/render';
import { addPhoto } from './add-photo.ts';
import type { AlbumPhoto, Consent } from './album.ts';
import { noteConsent } from './note-consent.ts';
import { readyPhoto } from './ready-photo.ts';
import { insertAlbum, photoById } from './store.ts';

export const anAlbum = (db: Database, spaceId: string, now: Date): Promise<{ id: string; number: number }> =>
  insertAlbum(db, {
    title: 'Le samedi de la réparation',
    summary: null,
    spaceId,
    seriesId: null,
    createdAt: now,
    changedAt: now,
  });

/** The same in a space of a small territory, where there is nothing yet. */
export async function anAlbumSomewhere(db: Database, now: Date): Promise<{ id: string; number: number }> {
  await tellTerritory(db);
  const { id } = await addSpace(db, aSpace(), { actor: { id: null, name: 'essai' }, now });
  return anAlbum(db, id, now);
}

interface Wanted {
  files: Files;
  now: Date;
  picture: Buffer;
  alternative?: string;
  /** The consents of those who can be recognised; without any, nobody can be. */
  consents?: readonly Partial<Consent>[];
}

/** A photo that is shown, with the paper of each person in it. */
export async function aShownPhoto(
  db: Database,
  albumId: string,
  { files, now, picture, alternative = 'Deux mains tiennent un tournevis.', consents = [] }: Wanted,
): Promise<AlbumPhoto & { sha256: string }> {
  const by = { files, name: 'Nadia Ferrand', now };
  const draft = await renderDraft(picture);
  if (!draft) throw new Error('this is no picture');
  const added = await addPhoto(db, albumId, draft, by);
  if (added.refusal !== null) throw new Error(added.refusal);
  for (const consent of consents) await addConsent(db, added.id, consent, by);
  const photo = (await photoById(db, added.id)) as AlbumPhoto;
  const said = {
    alternative,
    credit: null,
    people: consents.length > 0 ? ('consented' as const) : ('nobody' as const),
  };
  const { refusal } = await readyPhoto(db, photo, said, by);
  if (refusal) throw new Error(refusal);
  return (await photoById(db, added.id)) as AlbumPhoto & { sha256: string };
}

async function addConsent(
  db: Database,
  photoId: string,
  about: Partial<Consent>,
  { files, now, name }: { files: Files; now: Date; name: string },
): Promise<void> {
  const paperSha256 = await keepFile(db, files, Buffer.from(`%PDF-1.7 ${about.personName ?? ''} ${photoId}`));
  await noteConsent(db, {
    photoId,
    personName: 'Émilie Lacombe',
    isMinor: false,
    guardianName: null,
    onSite: true,
    inPrint: false,
    inPacks: false,
    holdsUntil: new Date(now.getTime() + 30 * 86_400_000),
    paperSha256,
    paperType: 'application/pdf',
    notedBy: name,
    notedAt: now,
    ...about,
  });
}
