import { reachablePerson } from '#modules/network';
import type { PlacedItem } from '#modules/news/rules';
import type { Viewer } from '#platform/access';
import type { Database } from '#platform/database/deed';
import { langOf } from '#platform/database/language';
import { sendMail } from '#platform/mail/mail';
import type { Page } from '#platform/page';
import { deskItemPath } from './paths.ts';
import { words } from './words.ts';

interface Told {
  by: Viewer;
  why: string;
  page: Pick<Page, 'absolute' | 'now'>;
}

/** The word of whoever withdrew an item, to its author, who answers her by the same mail; false when nobody can be written to. */
export async function tellAuthor(tx: Database, item: PlacedItem, { by, why, page }: Told): Promise<boolean> {
  if (item.authorId === null || item.authorId === by.personId) return false;
  const author = await reachablePerson(tx, item.authorId);
  if (!author) return false;
  const lang = await langOf(tx);
  const t = words(lang).mail;
  await sendMail(tx, {
    to: author.email,
    lang,
    subject: t.subject(item.title),
    text: [
      t.hello(author.name),
      { plain: t.said(by.name, item.title) },
      { plain: why },
      t.next,
      { label: t.open, address: page.absolute(deskItemPath(item.id), lang) },
    ],
    ...(by.email ? { headers: { 'Reply-To': by.email } } : {}),
    now: page.now,
  });
  return true;
}
