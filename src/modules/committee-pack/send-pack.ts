import { groupById } from '#modules/groups';
import type { Member } from '#modules/groups/rules';
import { callLinks } from '#modules/sitting-calls';
import { sittingById } from '#modules/sittings';
import { sittingPath, whenInWords } from '#modules/sittings/rules';
import { type Database, inTransaction } from '#platform/database/deed';
import { langOf } from '#platform/database/language';
import { zoneOf } from '#platform/database/zone';
import type { Files } from '#platform/files/files';
import { keepFile } from '#platform/files/keep-file';
import { siteAddress, siteName } from '#platform/http/site-address';
import type { Lang } from '#platform/i18n';
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

/**
 * Sends the packs of tomorrow's meetings, those that did not leave yet; answers how many left. One that breaks holds back
 * no other: it is told once they left, and tried again.
 */
export async function sendTomorrows(db: Database, act: Act): Promise<number> {
  const zone = await zoneOf(db);
  const tomorrow = addDays(dateOf(act.now, zone), 1);
  const [from, until] = [startOfDay(tomorrow, zone), startOfDay(addDays(tomorrow, 1), zone)];
  const faults: unknown[] = [];
  let count = 0;
  for (const id of await sittingsWithout(db, from, until))
    try {
      const made = await makePack(db, id, act);
      if (made && (await sendPack(db, made, { ...act, isFirst: true }))) count += 1;
    } catch (fault) {
      faults.push(fault);
    }
  if (faults.length > 0) throw new AggregateError(faults, `${faults.length} committee packs did not leave.`);
  return count;
}

/** Sends a pack to each member who has an address; false when it was to be the first, and one left meanwhile. */
export async function sendPack(
  db: Database,
  { pack, pdf, leftOut }: MadePack,
  { files, now, isFirst }: Act & { isFirst: boolean },
): Promise<boolean> {
  const sittingId = pack.sitting.id;
  const readers = readersOf(pack);
  return inTransaction(db, async (tx) => {
    const fileSha256 = await keepFile(tx, files, pdf);
    const sent = { fileSha256, fileBytes: pdf.length, leftOut, readers: readers.length, sentAt: now };
    if (!(await keepPack(tx, { sittingId, ...sent }, { isFirst }))) return false;
    const name = `dossier-${pack.group.slug}.pdf`.slice(-120);
    const attachment = { sha256: fileSha256, name, type: 'application/pdf' };
    const lang = await langOf(tx);
    const letter = letterOf({ ...pack, leftOut }, { lang, zone: await zoneOf(tx) });
    const links = await callLinks(tx, sittingId, now);
    const look = (memberId: string) => ({
      label: words(lang).mail.look,
      address: siteAddress(tx, links.get(memberId) ?? sittingPath(sittingId), lang),
    });
    await sendMails(
      tx,
      readers.map(({ id, email, name: reader }) => ({
        to: email as string,
        lang,
        subject: letter.subject,
        text: [{ plain: words(lang).mail.hello(reader) }, ...letter.said, look(id), siteName(tx)],
        attachment,
        topic: packTopic.name,
        now,
      })),
    );
    return true;
  });
}

export const readersOf = ({ members }: Pack): readonly Member[] =>
  members.filter(({ email }) => email !== null);

export interface MadePack {
  pack: Pack;
  pdf: Uint8Array;
  leftOut: string[];
}

/** The pack as it is now; null when there is no such meeting. */
export async function makePack(
  db: Database,
  sittingId: string,
  { files, now }: Act,
): Promise<MadePack | null> {
  const sitting = await sittingById(db, sittingId);
  const group = sitting && (await groupById(db, sitting.groupId));
  if (!sitting || !group) return null;
  const pack = await gatherPack(db, { group, sitting }, files);
  const lang = await langOf(db);
  const absolute = (path: string) => siteAddress(db, path, lang);
  const around = { network: siteName(db), lang, zone: await zoneOf(db), madeAt: now, absolute };
  return { pack, ...(await packPdf(pack, around)) };
}

function letterOf(
  { group, sitting, points, leftOut }: Pack & { leftOut: string[] },
  { lang, zone }: { lang: Lang; zone: string },
) {
  const t = words(lang).mail;
  const when = whenInWords(lang, sitting, zone);
  return {
    subject: t.subject(group.name, when),
    said: [
      { plain: t.lead(when, sitting.place) },
      ...(points.length > 0 ? [{ title: words(lang).pdf.fixed.business }] : []),
      ...(points.length > 0 ? [{ list: points.map(({ rank, title }) => `${rank}. ${title}`) }] : []),
      { plain: t.attached },
      ...(leftOut.length > 0 ? [{ plain: t.leftOut(leftOut) }] : []),
    ],
  };
}
