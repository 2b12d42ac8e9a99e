import { mailboxesOf } from '#modules/accounts';
import { type BookLines, type Entry, entriesOf } from '#modules/booklet';
import { type Database, inTransaction } from '#platform/database/deed';
import { langOf } from '#platform/database/language';
import { siteAddress } from '#platform/http/site-address';
import { sendMail } from '#platform/mail/mail';
import { newToken } from '#platform/secret-token';
import { insertLetter } from './letter-store.ts';
import { isLetterDue, linkDays, stateOf } from './proof.ts';
import { lockProof, noteLetter, proofsOf } from './store.ts';
import { words } from './words.ts';

/** Where the link of a letter leads. */
const linkPath = (token: string): string => `/epreuve/${token}`;

interface Sending {
  editionId: string;
  /** The book as it is now. */
  book: BookLines;
  now: Date;
}

/** Writes to each team that has not signed its entry off, unless it was written to these days; answers to how many spaces. */
export const sendProofs = (db: Database, sending: Sending): Promise<number> =>
  inTransaction(db, async (tx) => {
    const known = await proofsOf(tx, sending.editionId);
    let count = 0;
    for (const entry of entriesOf(sending.book)) {
      const proof = known.get(entry.id);
      if (isLetterDue(proof, stateOf(proof, entry), sending.now)) count += await sendTo(tx, entry, sending);
    }
    return count;
  });

async function sendTo(tx: Database, entry: Entry, { editionId, book, now }: Sending): Promise<number> {
  const proof = await lockProof(tx, editionId, entry.id);
  // Somebody else may have written meanwhile.
  if (!isLetterDue(proof, stateOf(proof, entry), now)) return 0;
  const recipients = await mailboxesOf(tx, entry.id, now);
  if (recipients.length === 0) return 0;
  const lang = await langOf(tx);
  for (const { personId, email } of recipients) {
    const token = newToken();
    const expiresAt = new Date(now.getTime() + linkDays * 86_400_000);
    await insertLetter(tx, { token, proofId: proof.id, personId, sentAt: now, expiresAt });
    const mail = words(lang).mail({
      space: entry.name,
      commune: entry.commune,
      year: book.edition.year,
      isReminder: proof.letters > 0,
      address: siteAddress(tx, linkPath(token), lang),
    });
    await sendMail(tx, { to: email, lang, ...mail, now });
  }
  await noteLetter(tx, proof.id, proof.letters + 1, now);
  return 1;
}
