import { groupById } from '#modules/groups';
import { sittingById } from '#modules/sittings';
import { sittingPath, whenInWords } from '#modules/sittings/rules';
import type { Database } from '#platform/database/connect';
import { inTransaction } from '#platform/database/deed';
import { zoneOf } from '#platform/database/zone';
import type { Files } from '#platform/files/files';
import { keepFile } from '#platform/files/keep-file';
import { siteAddress, siteName } from '#platform/http/site-address';
import { sendMails } from '#platform/mail/mail';
import type { MailTopic } from '#platform/mail/topic';
import { addDays, dateOf, startOfDay } from '#platform/time';
import { gatherPack, type Pack } from './pack.ts';
import { packPdf } from './pack-pdf.ts';
import { keepPack, sittingsWithout } from './store.ts';
import { words } from './words.ts';

export const packTopic: MailTopic = {
  name: 'committee-pack.pack',
  label: {
    fr: 'Le dossier de chaque réunion de vos groupes, la veille',
    en: 'The pack of each meeting of your groups, the day before',
  },
  rhythm: 'at-once',
  audience: 'staff',
};

interface Act {
  files: Files;
  now: Date;
}

/** Sends the packs of tomorrow's meetings, those that did not leave yet; answers how many left. */
export async function sendTomorrows(db: Database, act: Act): Promise<number> {
  const zone = await zoneOf(db);
  const tomorrow = addDays(dateOf(act.now, zone), 1);
  const [from, until] = [startOfDay(tomorrow, zone), startOfDay(addDays(tomorrow, 1), zone)];
  const ids = await sittingsWithout(db, from, until);
  for (const id of ids) await sendPack(db, id, act);
  return ids.length;
}

/** Composes the pack as it is now and sends it to each member who has an address; null when there is no such meeting. */
export async function sendPack(db: Database, sittingId: string, { files, now }: Act): Promise<number | null> {
  const made = await makePack(db, sittingId, { files, now });
  if (!made) return null;
  const { pack, pdf, leftOut } = made;
  const readers = pack.members.filter(({ email }) => email !== null);
  await inTransaction(db, async (tx) => {
    const fileSha256 = await keepFile(tx, files, pdf);
    const sent = { fileSha256, fileBytes: pdf.length, leftOut, readers: readers.length, sentAt: now };
    await keepPack(tx, { sittingId, ...sent });
    const name = `dossier-${pack.group.slug}.pdf`.slice(-120);
    const attachment = { sha256: fileSha256, name, type: 'application/pdf' };
    const letter = letterOf(tx, { ...pack, leftOut }, await zoneOf(tx));
    await sendMails(
      tx,
      readers.map(({ email, name: reader }) => ({
        to: email as string,
        subject: letter.subject,
        text: [{ plain: words('fr').mail.hello(reader) }, ...letter.said, siteName(tx)],
        short: letter.said,
        attachment,
        topic: packTopic.name,
        now,
      })),
    );
  });
  return readers.length;
}

export async function makePack(
  db: Database,
  sittingId: string,
  { files, now }: Act,
): Promise<{ pack: Pack; pdf: Uint8Array; leftOut: string[] } | null> {
  const sitting = await sittingById(db, sittingId);
  const group = sitting && (await groupById(db, sitting.groupId));
  if (!sitting || !group) return null;
  const pack = await gatherPack(db, { group, sitting }, files);
  const absolute = (path: string) => siteAddress(db, path, 'fr');
  const around = { network: siteName(db), zone: await zoneOf(db), madeAt: now, absolute };
  return { pack, ...(await packPdf(pack, around)) };
}

function letterOf(
  tx: Database,
  { group, sitting, points, leftOut }: Pack & { leftOut: string[] },
  zone: string,
) {
  const t = words('fr').mail;
  const when = whenInWords('fr', sitting, zone);
  return {
    subject: t.subject(group.name, when),
    said: [
      { plain: t.lead(when, sitting.place) },
      ...(points.length > 0 ? [{ title: words('fr').pdf.fixed.business }] : []),
      ...(points.length > 0 ? [{ list: points.map(({ rank, title }) => `${rank}. ${title}`) }] : []),
      { plain: t.attached },
      ...(leftOut.length > 0 ? [{ plain: t.leftOut(leftOut) }] : []),
      { label: t.look, address: siteAddress(tx, sittingPath(sitting.id), 'fr') },
    ],
  };
}
