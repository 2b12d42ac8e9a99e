import type { Database } from '#platform/database/deed';
import { langOf } from '#platform/database/language';
import { siteAddress, siteName } from '#platform/http/site-address';
import { sendMails } from '#platform/mail/mail';
import type { MailTopic } from '#platform/mail/topic';
import { plainText } from '#platform/rich-text/plain-text';
import { type Meant, peopleMeant, type Reader } from './audience-store.ts';
import type { Written } from './message.ts';
import { messagePath } from './paths.ts';
import { insertMessage, insertReadings } from './store.ts';
import { words } from './words.ts';

/** What its readers choose to hear of by mail; the extranet shows it whatever they chose. */
export const messageTopic: MailTopic = {
  name: 'messages.received',
  label: {
    fr: 'Les messages de la coordination et des ambassadeurs',
    en: 'Messages from the coordination and the ambassadors',
  },
  rhythm: 'at-once',
  audience: 'staff',
};

/** Sends a message to those who are meant, each with her copy; answers its id, or that nobody would read it. */
export async function sendMessage(
  tx: Database,
  written: Written,
  { meant, author, now }: { meant: Meant; author: { id: string; name: string }; now: Date },
): Promise<{ id: string; refusal: null } | { refusal: 'nobody' }> {
  const readers = await peopleMeant(tx, meant, now);
  if (readers.length === 0) return { refusal: 'nobody' };
  const id = await insertMessage(tx, {
    ...written,
    authorId: author.id,
    authorName: author.name,
    sentAt: now,
  });
  await insertReadings(tx, id, readers);
  await tellReaders(tx, readers, { id, written, author, now });
  return { id, refusal: null };
}

async function tellReaders(
  tx: Database,
  readers: readonly Reader[],
  { id, written, author, now }: { id: string; written: Written; author: { name: string }; now: Date },
): Promise<void> {
  const lang = await langOf(tx);
  const t = words(lang).mail;
  const body = plainText(written.body, lang);
  const address = siteAddress(tx, messagePath(id), lang);
  const way = { label: written.asks === 'nothing' ? t.open : t.answer, address };
  const mails = readers.flatMap(({ personId, name, email }) =>
    email === null
      ? []
      : {
          to: email,
          lang,
          subject: written.title,
          text: [{ plain: t.hello(name) }, t.from(author.name), { plain: body }, way, siteName(tx)],
          short: [t.from(author.name), way],
          topic: messageTopic.name,
          key: `messages.received.${id}.${personId}`,
          now,
        },
  );
  await sendMails(tx, mails);
}
