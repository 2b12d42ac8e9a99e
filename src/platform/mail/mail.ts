import type { DbOf } from '#platform/database/deed';
import type { Lang } from '#platform/i18n';
import { type Part, textOf } from '#platform/letters/parts';
import type { Thread } from './thread.ts';

type Db = DbOf<'outgoingMail'>;

/** What a calendar program does with the event in a mail (RFC 5546): an invitation, its end, or for information. */
export interface CalendarPart {
  method: 'REQUEST' | 'CANCEL' | 'PUBLISH';
  /** A whole VCALENDAR that says the same METHOD. */
  ics: string;
}

/** A file that goes with a mail: it is kept until that has left, whoever else names it or not. */
export interface Attachment {
  sha256: string;
  name: string;
  type: string;
}

export interface Mail {
  to: string;
  subject: string;
  /** What it says, in plain text or in parts. Its HTML twin is drawn from the same when it leaves. */
  text: string | readonly Part[];
  /** The language of its reader; French unless said. */
  lang?: Lang | undefined;
  calendar?: CalendarPart | undefined;
  attachment?: Attachment | undefined;
  /**
   * One of the `mailTopics` of a module: its reader chooses how often she gets such mail. Without one it answers
   * what she did herself, such as a sign-in link or a confirmation, and always leaves at once.
   */
  topic?: string | undefined;
  /** What a digest says of it, under its subject: without greetings. Without it, all of it. */
  short?: readonly Part[] | undefined;
  /** The same key is the same mail, written once whoever tries again; remembered for a year. No address in it. */
  key?: string | undefined;
  /** What makes it one of a discussion. */
  thread?: Thread | undefined;
  /** Such as `Reply-To`. */
  headers?: Readonly<Record<string, string>> | undefined;
}

/** Writes a mail down in the transaction that decides it: it leaves if, and only if, that is committed. */
export const sendMail = (db: Db, mail: Mail & { now: Date }): Promise<void> => sendMails(db, [mail]);

/** Several of them, in one question. */
export async function sendMails(db: Db, mails: readonly (Mail & { now: Date })[]): Promise<void> {
  if (mails.length === 0) return;
  await db
    .insertInto('outgoingMail')
    .values(mails.map(rowOf))
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute();
}

const rowOf = ({ to, text, lang = 'fr', now, ...mail }: Mail & { now: Date }) => ({
  recipient: to,
  subject: mail.subject,
  lang,
  ...said(text, lang),
  calendar: mail.calendar ? JSON.stringify(mail.calendar) : null,
  attachment: mail.attachment ? JSON.stringify(mail.attachment) : null,
  thread: mail.thread ? JSON.stringify(mail.thread) : null,
  headers: JSON.stringify(mail.headers ?? {}),
  topics: mail.topic ? [mail.topic] : [],
  state: mail.topic ? 'unsorted' : 'waiting',
  short: mail.short ? JSON.stringify(mail.short) : null,
  key: mail.key ?? null,
  createdAt: now,
  notBefore: now,
});

/** As it is kept: what was written as one text has no parts. A part that says nothing is left out. */
export function said(text: Mail['text'], lang: Lang): { text: string; parts: string | null } {
  if (typeof text === 'string') return { text, parts: null };
  const parts = text.filter((part) => part !== '');
  return { text: textOf(parts, lang), parts: JSON.stringify(parts) };
}
