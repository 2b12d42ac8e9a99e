import type { Database } from '#platform/database/deed';
import { langOf } from '#platform/database/language';
import { siteAddress, siteName } from '#platform/http/site-address';
import { sendMails } from '#platform/mail/mail';
import type { MailTopic } from '#platform/mail/topic';
import { passagePath } from './paths.ts';
import { mailboxesOf, type Told } from './unread-store.ts';
import { words } from './words.ts';

export const commentTopic: MailTopic = {
  name: 'notepad-comments.named',
  label: {
    fr: 'Les commentaires d’un bloc-notes qui vous nomment ou vous répondent',
    en: 'The comments of a notepad that name you or answer you',
  },
  rhythm: 'at-once',
  audience: 'staff',
};

interface Telling {
  comment: { id: string; passageId: string; text: string; authorName: string };
  quote: string;
  notepad: { id: string; title: string };
  told: readonly Told[];
  now: Date;
}

/** Writes to those whom a comment names or answers, each at the rhythm that she chose. */
export async function tellOf(tx: Database, { comment, quote, notepad, told, now }: Telling): Promise<void> {
  // As the notepad is: those who write in it are of one network.
  const lang = await langOf(tx);
  const t = words(lang).mail;
  const { authorName } = comment;
  const named = new Set(told.filter(({ isNamed }) => isNamed).map(({ personId }) => personId));
  const readers = await mailboxesOf(
    tx,
    told.map(({ personId }) => personId),
  );
  const way = { label: t.read, address: siteAddress(tx, passagePath(notepad.id, comment.passageId), lang) };
  await sendMails(
    tx,
    readers.map(({ personId, name, email }) => {
      const isNamed = named.has(personId);
      const said = [
        { plain: isNamed ? t.named(authorName, notepad.title) : t.answered(authorName, notepad.title) },
        ...(quote === '' ? [] : [{ plain: t.about(quote) }]),
        { plain: comment.text },
        way,
      ];
      return {
        to: email,
        subject: isNamed
          ? t.namedSubject(authorName, notepad.title)
          : t.answeredSubject(authorName, notepad.title),
        text: [{ plain: t.hello(name) }, ...said, { plain: t.account }, siteName(tx)],
        short: said,
        lang,
        topic: commentTopic.name,
        key: `notepad-comments.${comment.id}.${personId}`,
        now,
      };
    }),
  );
}
