import { choose } from '#modules/mail-preferences';
import { type Database, inTransaction } from '#platform/database/deed';
import { siteAddress, siteName } from '#platform/http/site-address';
import { sendMail } from '#platform/mail/mail';
import { hashOf, newToken } from '#platform/secret-token';
import { confirmPath } from './paths.ts';
import { letterTopic, type Wish } from './reader.ts';
import { forgetRequestsOf, keepReader, keepRequest, peekRequest } from './store.ts';
import { words } from './words.ts';

const goodMs = 3 * 86_400_000;

/** Up to when requests are too old to be confirmed. */
export const requestsSince = (now: Date): Date => new Date(now.getTime() - goodMs);

/** Keeps what somebody asked for, and sends the link that confirms it to the mailbox that she typed. */
export async function askToRead(tx: Database, wish: Wish, now: Date): Promise<void> {
  const token = newToken();
  await keepRequest(tx, { ...wish, tokenHash: hashOf(token), askedAt: now });
  const t = words(wish.lang).mail;
  await sendMail(tx, {
    to: wish.email,
    subject: t.subject,
    text: [
      t.hello,
      t.asked(siteName(tx)),
      { label: t.confirm, address: siteAddress(tx, confirmPath(token), wish.lang) },
      t.ignore,
    ],
    lang: wish.lang,
    now,
  });
}

/** What a link would confirm; nothing when it was used, or is too old. */
export const wishOf = (db: Database, token: string, now: Date): Promise<Wish | undefined> =>
  peekRequest(db, hashOf(token), requestsSince(now));

/** Whoever opened the link holds the mailbox: she gets the letter from now on, even if she had stopped it once. */
export function confirmReader(
  db: Database,
  token: string,
  now: Date,
): Promise<{ refusal: 'badLink' | null }> {
  return inTransaction(db, async (tx) => {
    const wish = await wishOf(tx, token, now);
    if (!wish) return { refusal: 'badLink' };
    await keepReader(tx, wish, now);
    await forgetRequestsOf(tx, wish.email);
    await choose(tx, wish.email, new Map([[letterTopic.name, 'at-once']]), now);
    return { refusal: null };
  });
}
