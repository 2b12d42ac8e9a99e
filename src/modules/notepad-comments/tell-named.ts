import { readersOf } from '#modules/notepads';
import { notepadPath } from '#modules/notepads/rules';
import { type Database, inTransaction } from '#platform/database/deed';
import { langOf } from '#platform/database/language';
import { siteAddress, siteName } from '#platform/http/site-address';
import { sendMails } from '#platform/mail/mail';
import type { Module } from '#platform/module';
import { plainText } from '#platform/rich-text/plain-text';
import { commentTopic } from './letters.ts';
import { newNamings, withName } from './mention.ts';
import { insertNamings, insertUnreadNaming, type Taken, takeNamings } from './naming-store.ts';
import { mailboxesOf } from './unread-store.ts';
import { words } from './words.ts';

export interface Spell {
  notepadId: string;
  before: string;
  after: string;
  authors: readonly string[];
  now: Date;
}

/** A text that names more people at once than a network has in a meeting tells the first. */
const mostNamed = 50;

/** After a spell of writing: what of the text names somebody whom it did not name before. */
export async function noteNamings(tx: Database, { before, after, now, ...spell }: Spell): Promise<void> {
  if (!after.includes('@')) return;
  const lang = await langOf(tx);
  const [was, is] = [before, after].map((text) => plainText(text, lang));
  await insertNamings(tx, newNamings(was ?? '', is ?? '').slice(0, mostNamed), { ...spell, at: now });
}

/** Tells those who read a notepad and whom its text names, once for all that was written meanwhile; its holder alone knows who they are. */
export const tellNamed = (db: Database, now: Date, modules: readonly Module[]): Promise<void> =>
  inTransaction(db, async (tx) => {
    const told = new Set<string>();
    for (const naming of await takeNamings(tx)) {
      const readers = await readersOf({ db: tx, modules }, naming.notepad);
      const named = withName(naming.said, readers)
        .filter(({ name }) => !naming.authors.includes(name))
        .filter(({ personId }) => !told.has(naming.notepad.id + personId));
      for (const { personId } of named) told.add(naming.notepad.id + personId);
      for (const { personId } of named)
        await insertUnreadNaming(tx, {
          notepadId: naming.notepad.id,
          personId,
          quote: naming.quote,
          at: naming.at,
        });
      await write(tx, naming, { personIds: named.map(({ personId }) => personId), now });
    }
  });

async function write(
  tx: Database,
  { id, quote, notepad }: Taken,
  { personIds, now }: { personIds: readonly string[]; now: Date },
): Promise<void> {
  const lang = await langOf(tx);
  const t = words(lang).mail;
  const said = [
    { plain: t.inText(notepad.title) },
    { plain: quote },
    { label: t.readText, address: siteAddress(tx, notepadPath(notepad.id), lang) },
  ];
  await sendMails(
    tx,
    (await mailboxesOf(tx, personIds)).map(({ personId, name, email }) => ({
      to: email,
      subject: t.inTextSubject(notepad.title),
      text: [{ plain: t.hello(name) }, ...said, { plain: t.account }, siteName(tx)],
      short: said,
      lang,
      topic: commentTopic.name,
      key: `notepad-comments.text.${id}.${personId}`,
      now,
    })),
  );
}
