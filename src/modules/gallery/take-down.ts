import { mailboxesOf } from '#modules/accounts';
import type { Database } from '#platform/database/connect';
import { inTransaction, schemaOf } from '#platform/database/deed';
import { removeFiles } from '#platform/files/keep-file';
import { sendMails } from '#platform/mail/mail';
import type { AroundJob } from '#platform/module';
import {
  asLeaving,
  broughtBack,
  filesOfPhotos,
  type Leaving,
  pastConsent,
  stillShown,
} from './consent-store.ts';
import { tellAlbums } from './findables.ts';
import { deletePhotos, lockPhoto, updatePhoto } from './store.ts';
import { words } from './words.ts';

/** Takes photos out for good: their rows, then their files at once. No older backup brings them back. */
export async function takeDown(
  db: Database,
  ids: readonly string[],
  { now, ...around }: AroundJob & { now: Date },
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
    return left;
  });
  await removeFiles(db, around, names);
}

/** Takes out the photos of which a consent is over, and tells their teams. */
export async function takeDownWhatIsOver(db: Database, now: Date, around: AroundJob): Promise<void> {
  const over = await pastConsent(db, now);
  if (over.length === 0) return;
  await takeDown(
    db,
    over.map(({ id }) => id),
    { ...around, now },
    (tx, gone) => tellTeams(tx, gone, now),
  );
}

/** Before anything is served: what is over, and what a backup brought back, goes. */
export async function takeDownBeforeServing(db: Database, now: Date, around: AroundJob): Promise<void> {
  await takeDownWhatIsOver(db, now, around);
  const names = await around.files.takenDown.names(schemaOf(db));
  if (names.length === 0) return;
  const back = await broughtBack(db, names);
  if (back.length > 0)
    await takeDown(
      db,
      back.map(({ id }) => id),
      { ...around, now },
    );
}

async function tellTeams(tx: Database, gone: readonly Leaving[], now: Date): Promise<void> {
  const t = words('fr').mails.over;
  for (const [spaceId, photos] of Map.groupBy(gone, (photo) => photo.spaceId)) {
    const list = photos.map(({ alternative, title }) => t.line(alternative ?? '', title));
    const mails = (await mailboxesOf(tx, spaceId, now)).map(({ email }) => ({
      to: email,
      subject: t.subject(photos.length),
      text: [t.said(photos.length), { list }, t.next],
      now,
    }));
    await sendMails(tx, mails);
  }
}

/** Somebody recognises herself: the photo is hidden at once, wherever it stands, and its team is told. */
export async function hidePhoto(
  db: Database,
  id: string,
  {
    word,
    address,
    files,
    now,
  }: { word: string | null; address: string } & Pick<AroundJob, 'files'> & { now: Date },
): Promise<void> {
  await inTransaction(db, async (tx) => {
    const photo = await lockPhoto(tx, id);
    if (!photo?.sha256 || photo.hiddenAt) return;
    await files.takenDown.note(schemaOf(tx), [photo.sha256]);
    await updatePhoto(tx, id, { hiddenAt: now });
    await tellAlbums(tx, [photo.albumId], now);
    const [asked] = await asLeaving(tx, [id]);
    if (!asked) return;
    const t = words('fr').mails.asked;
    const mailboxes = await mailboxesOf(tx, asked.spaceId, now);
    await sendMails(
      tx,
      mailboxes.map(({ email }) => ({
        to: email,
        subject: t.subject(asked.title),
        text: [
          { plain: t.said(asked.alternative ?? '', asked.title) },
          ...(word ? [t.word, { plain: word }] : []),
          t.next,
          { label: t.open, address },
        ],
        now,
      })),
    );
  });
}

/** The team looked: it was a mistake or a joke, and the photo is shown again. */
export const showAgain = (
  db: Database,
  id: string,
  { files, now }: Pick<AroundJob, 'files'> & { now: Date },
): Promise<void> =>
  inTransaction(db, async (tx) => {
    const photo = await lockPhoto(tx, id);
    if (!photo?.sha256 || !photo.hiddenAt) return;
    await updatePhoto(tx, id, { hiddenAt: null });
    await tellAlbums(tx, [photo.albumId], now);
    await files.takenDown.forget(schemaOf(tx), [photo.sha256]);
  });
