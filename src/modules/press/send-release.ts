import type { Database } from '#platform/database/deed';
import { siteAddress, siteName } from '#platform/http/site-address';
import type { Part } from '#platform/letters/parts';
import { sendToMany } from '#platform/mail/send-to-many';
import { formatPhone } from '#platform/phone-words';
import { plainText } from '#platform/rich-text/plain-text';
import { formatDateWithYear } from '#platform/time-words';
import { type ListedContact, listContacts } from './contact-store.ts';
import { sheetPath } from './paths.ts';
import { type Release, releaseTopic } from './press.ts';
import { keepSendings, lockRelease, sendingsOf } from './release-store.ts';
import { words } from './words.ts';

/** Those of the chosen whom it may go to: they want it, and have not got it. */
export async function readersAmong(
  db: Database,
  releaseId: string,
  chosen: readonly string[],
): Promise<ListedContact[]> {
  const got = new Set((await sendingsOf(db, releaseId)).map(({ contactId }) => contactId));
  const contacts = await listContacts(db);
  return contacts.filter(({ id, isStopped }) => chosen.includes(id) && !isStopped && !got.has(id));
}

/** Sends a release to the chosen, one mail each; answers to how many, or that nobody would get it. */
export async function sendRelease(
  tx: Database,
  id: string,
  { contacts: chosen, now }: { contacts: readonly string[]; now: Date },
): Promise<{ count: number; refusal: null } | { refusal: 'nobody' }> {
  const release = await lockRelease(tx, id);
  const contacts = release ? await readersAmong(tx, id, chosen) : [];
  if (!release || contacts.length === 0) return { refusal: 'nobody' };
  await keepSendings(tx, id, contacts, now);
  await sendToMany(tx, {
    subject: words(release.lang).mail.subject(release.title),
    text: letterOf(tx, release),
    lang: release.lang,
    topic: releaseTopic.name,
    readers: contacts.map((contact) => ({ to: contact.email, key: `press ${id} ${contact.id}` })),
    now,
  });
  return { count: contacts.length, refusal: null };
}

function letterOf(db: Database, release: Release): Part[] {
  const t = words(release.lang).mail;
  const { contactName, contactEmail, contactPhone } = release;
  return [
    `${words(release.lang).sheet.kind}. ${embargoInWords(release)}`,
    { title: release.title },
    { plain: plainText(release.body, release.lang) },
    { label: t.sheet, address: siteAddress(db, sheetPath(release.id), release.lang) },
    t.contact([contactName, contactPhone && formatPhone(contactPhone), contactEmail]),
    siteName(db),
  ];
}

/** « Diffusion immédiate », or until when it is not to be published. */
export const embargoInWords = ({ lang, embargoUntil }: Pick<Release, 'lang' | 'embargoUntil'>): string => {
  const t = words(lang).mail;
  return embargoUntil === null ? t.atOnce : t.embargo(formatDateWithYear(lang, embargoUntil));
};
