import type { Database } from '#platform/database/deed';
import type { Ask } from '#platform/http/env';
import type { Lang } from '#platform/i18n';
import { sendMail } from '#platform/mail/mail';
import { clientAddress } from '#platform/session/client-address';
import { countTry } from '#platform/session/throttle';
import { words } from './words.ts';

/** What a letter with a link needs to know: `page` of a request has it all. */
export interface Letter {
  lang: Lang;
  network: { name: string };
  /** An address inside the network, with its origin. */
  absolute: (path: string) => string;
  now: Date;
}

/** What a letter says around its link. */
interface LetterWords {
  subject: string;
  before: string;
  /** What one does where it leads. */
  verb: string;
  after: string;
}

/** Writes a letter that leads to one page of the site. */
export async function sendLetter(
  tx: Database,
  letter: Letter,
  { to, says: { subject, before, verb, after }, path }: { to: string; says: LetterWords; path: string },
): Promise<void> {
  const { name } = letter.network;
  const way = { label: verb, address: letter.absolute(path) };
  const text = [words(letter.lang).mail.hello, before, way, after, name];
  await sendMail(tx, { to, subject: `${subject} – ${name}`, text, lang: letter.lang, now: letter.now });
}

/** Three links to one mailbox in a row, then one each five minutes: nobody's mailbox is filled. */
export async function countLetter(c: Ask, email: string): Promise<void> {
  await countTry(c, `links ${clientAddress(c)}`, { tries: 10, everySeconds: 60 });
  await countTry(c, `link ${email}`, { tries: 3, everySeconds: 300 });
}
