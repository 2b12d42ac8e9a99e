import { mailboxesOf } from '#modules/accounts';
import { type Database, inTransaction, schemaOf, type Transaction } from '#platform/database/deed';
import { langOf } from '#platform/database/language';
import type { Files } from '#platform/files/files';
import { removeFiles } from '#platform/files/keep-file';
import { siteAddress } from '#platform/http/site-address';
import { record } from '#platform/journal';
import { sendMails } from '#platform/mail/mail';
import type { AroundJob } from '#platform/module';
import type { AlbumPhoto } from './album.ts';
import {
  asLeaving,
  broughtBack,
  filesOfPhotos,
  type Leaving,
  pastConsent,
  stillShown,
} from './consent-store.ts';
import { tellAlbums } from './findables.ts';
import { deskPhotoPath } from './paths.ts';
import { deletePhotos, lockSamePicture, updatePhoto } from './store.ts';
import { words } from './words.ts';

/** Takes photos out for good: their rows, then their files at once. No older backup brings them back. */
export async function takeDown(
  db: Database,
  ids: readonly string[],
  { now, by, ...around }: AroundJob & { now: Date; by?: string },
  tell: (tx: Database, gone: readonly Leaving[]) => Promise<void> = async () => {},
): Promise<void> {
  const { files } = around;
  const names = await inTransaction(db, async (tx) => {
    const gone = await asLeaving(tx, ids);
    const left = await filesOfPhotos(tx, ids);
    await deletePhotos(tx, ids);
    const hashes = gone.flatMap(({ sha256 }) => sha256 ?? []);
    const still = await stillShown(tx, hashes);
    // Before the rows are gone for good: should we be cut here, the next start takes the photos out.
    await files.takenDown.note(
      schemaOf(tx),
      hashes.filter((hash) => !still.includes(hash)),
    );
    await tellAlbums(tx, [...new Set(gone.map(({ albumId }) => albumId))], now);
    await tell(tx, gone);
    if (by !== undefined)
      for (const { id: subject } of gone)
        await record(tx, { actor: by, act: 'gallery.photo-erased', subject }, now);
    return left;
  });
  await removeFiles(db, around, names);
}

/** Takes out the photos of which a consent is over, and tells their teams. */
export async function takeDownWhatIsOver(db: Database, now: Date, around: AroundJob): Promise<void> {
  const over = await pastConsent(db, now);
  if (over.length === 0) return;
  await takeDown(db, over.map(idOf), { ...around, now }, (tx, gone) =>
    tellTeams(tx, gone, { now, why: 'over' }),
  );
}

/** Before anything is served: what is over, and what a backup brought back, goes. */
export async function takeDownBeforeServing(db: Database, now: Date, around: AroundJob): Promise<void> {
  await takeDownWhatIsOver(db, now, around);
  const names = await around.files.takenDown.names(schemaOf(db));
  if (names.length === 0) return;
  const back = await broughtBack(db, names);
  if (back.length > 0)
    await takeDown(db, back.map(idOf), { ...around, now }, (tx, gone) =>
      tellTeams(tx, gone, { now, why: 'back' }),
    );
}

export async function tellTeams(
  tx: Database,
  gone: readonly Leaving[],
  { now, why }: { now: Date; why: 'over' | 'back' | 'waited' },
): Promise<void> {
  const lang = await langOf(tx);
  const t = words(lang).mails;
  for (const [spaceId, photos] of Map.groupBy(gone, (photo) => photo.spaceId)) {
    const list = photos.map(({ alternative, title }) => t.line(alternative ?? '', title));
    const mails = (await mailboxesOf(tx, spaceId, now)).map(({ email }) => ({
      to: email,
      lang,
      subject: t[why].subject(photos.length),
      text: [t[why].said(photos.length), { list }, t[why].next],
      now,
    }));
    await sendMails(tx, mails);
  }
}

interface Asking {
  word: string | null;
  files: Files;
  now: Date;
}

/** Somebody recognises herself: the picture is hidden at once in every album that shows it, and each team is told. */
export const hidePhoto = (db: Database, id: string, asking: Asking): Promise<void> =>
  inTransaction(db, async (tx) => {
    const shown = (await lockSamePicture(tx, id)).filter(({ hiddenAt }) => hiddenAt === null);
    const [first] = shown;
    if (!first?.sha256) return;
    const { files, now } = asking;
    await files.takenDown.note(schemaOf(tx), [first.sha256]);
    await setHidden(tx, shown, { at: now, now });
    for (const photo of await asLeaving(tx, shown.map(idOf))) await tellOfAsking(tx, photo, asking);
  });

async function tellOfAsking(
  tx: Database,
  { id, alternative, title, spaceId }: Leaving,
  { word, now }: Asking,
): Promise<void> {
  const lang = await langOf(tx);
  const t = words(lang).mails.asked;
  const mails = (await mailboxesOf(tx, spaceId, now)).map(({ email }) => ({
    to: email,
    lang,
    subject: t.subject(title),
    text: [
      { plain: t.said(alternative ?? '', title) },
      ...(word ? [t.word, { plain: word }] : []),
      t.next,
      { label: t.open, address: siteAddress(tx, deskPhotoPath(id), lang) },
    ],
    now,
  }));
  await sendMails(tx, mails);
}

/** The team looked: it was a mistake or a joke, and the picture is shown again wherever it was. */
export const showAgain = (
  db: Database,
  id: string,
  { files, by, now }: Pick<AroundJob, 'files'> & { by: string; now: Date },
): Promise<void> =>
  inTransaction(db, async (tx) => {
    const hidden = (await lockSamePicture(tx, id)).filter(({ hiddenAt }) => hiddenAt !== null);
    const [first] = hidden;
    if (!first?.sha256) return;
    await setHidden(tx, hidden, { at: null, now });
    await files.takenDown.forget(schemaOf(tx), [first.sha256]);
    for (const { id: subject } of hidden)
      await record(tx, { actor: by, act: 'gallery.photo-shown-again', subject }, now);
  });

const idOf = ({ id }: { id: string }): string => id;

async function setHidden(
  tx: Transaction,
  photos: readonly AlbumPhoto[],
  { at, now }: { at: Date | null; now: Date },
): Promise<void> {
  for (const { id } of photos) await updatePhoto(tx, id, { hiddenAt: at });
  await tellAlbums(tx, [...new Set(photos.map(({ albumId }) => albumId))], now);
}
