import { type Mailbox, mailboxesOf } from '#modules/accounts';
import { spaceById } from '#modules/network';
import { type Database, inTransaction } from '#platform/database/deed';
import { langOf } from '#platform/database/language';
import { zoneOf } from '#platform/database/zone';
import { siteAddress, siteName } from '#platform/http/site-address';
import type { Lang } from '#platform/i18n';
import { sendMail } from '#platform/mail/mail';
import { newToken } from '#platform/secret-token';
import { dateOf } from '#platform/time';
import { formatDateWithYear } from '#platform/time-words';
import { insertLetter } from './letter-store.ts';
import { type CheckRequest, daysAfter, isLetterDue, linkDays } from './request.ts';
import { lockRequest, updateRequest } from './store.ts';
import { words } from './words.ts';

/** Where the link of a letter leads. */
const linkPath = (token: string): string => `/verification/${token}`;

/**
 * Writes to the team of a space, when it is time to and when no more than `most` letters are needed for it; answers how
 * many left. A space where nobody can be written to waits for a call.
 */
export function sendLetters(db: Database, id: string, most: number, now: Date): Promise<number> {
  return inTransaction(db, async (tx) => {
    const request = await lockRequest(tx, id);
    if (!request || !isLetterDue(request, now)) return 0;
    const recipients = await mailboxesOf(tx, request.spaceId, now);
    if (recipients.length === 0) await updateRequest(tx, id, { byPhone: true });
    if (recipients.length === 0 || recipients.length > most) return 0;

    const number = request.letters + 1;
    const lang = await langOf(tx);
    for (const recipient of recipients) await sendLetter(tx, { request, number, recipient, lang }, now);
    await updateRequest(tx, id, { letters: number, lastLetterAt: now });
    return recipients.length;
  });
}

async function sendLetter(
  tx: Database,
  {
    request,
    number,
    recipient,
    lang,
  }: { request: CheckRequest; number: number; recipient: Mailbox; lang: Lang },
  now: Date,
): Promise<void> {
  const space = await spaceById(tx, request.spaceId);
  if (!space) throw new Error(`No space ${request.spaceId}.`);
  const token = newToken();
  const expiresAt = daysAfter(now, linkDays);
  await insertLetter(tx, {
    token,
    requestId: request.id,
    personId: recipient.personId,
    number,
    sentAt: now,
    expiresAt,
  });
  const mail = words(lang).mail({
    space: space.name,
    commune: space.communeName,
    isReminder: number > 1,
    address: siteAddress(tx, linkPath(token), lang),
    network: siteName(tx),
    until: formatDateWithYear(lang, dateOf(expiresAt, await zoneOf(tx))),
  });
  await sendMail(tx, { to: recipient.email, lang, ...mail, now });
}
