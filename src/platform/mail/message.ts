import { type Located, schemaOf } from '#platform/database/deed';
import { siteName } from '#platform/http/site-address';
import { drawLetter, type Letter } from '#platform/letters/draw-letter';
import { partsOf, type Way } from '#platform/letters/parts';
import { envelopeIdOf, messageIdOf, returnPathOf } from './return-path.ts';
import type { WaitingMail } from './store.ts';
import { threaded } from './thread.ts';
import { words } from './words.ts';

/** A mail as it goes to a mail server. */
export interface Message {
  from: string | { name: string; address: string };
  to: string;
  subject: string;
  text: string;
  html: string;
  /** The same at each try: a program that got it twice may show it once. */
  messageId: string;
  headers: Record<string, string>;
  icalEvent?: { method: string; content: string; filename: string };
  attachments?: { filename: string; contentType: string; content: Buffer }[];
  /** Where it comes back to, when that is not the sender. */
  envelope?: { from: string; to: string };
  /** What a server that can is asked to say when it does not arrive (RFC 3461). */
  dsn?: { id: string; return: 'headers'; notify: 'failure'; recipient: string };
}

/** In whose name mail leaves, and where it comes back to. */
export interface Sender {
  from: string;
  returns?: string | undefined;
  /** Where answers to discussions arrive. */
  replies?: string | undefined;
}

/** What is under the letter, and the headers that say the same to a program. */
export interface Leaflet {
  footer: readonly (string | Way)[];
  headers: Record<string, string>;
}

export function messageOf(
  db: Located,
  mail: WaitingMail,
  { from, returns, replies }: Sender,
  leaflet: Leaflet,
): Message {
  const { recipient: to, subject } = mail;
  const self = { network: schemaOf(db), mailId: mail.id };
  const domain = domainOf(from);
  const thread = threaded(mail.thread, { network: self.network, domain, replies: replies ?? null });
  return {
    from: mail.thread ? { name: mail.thread.author, address: addressIn(from) } : from,
    to,
    subject,
    ...drawLetter(letterOf(db, mail, { replies, leaflet })),
    messageId: thread.messageId ?? messageIdOf(self, domain),
    // Nobody's answering machine answers a program (RFC 3834).
    headers: { 'Auto-Submitted': 'auto-generated', ...mail.headers, ...thread.headers, ...leaflet.headers },
    ...calendarOf(mail),
    ...(returns ? { envelope: { from: returnPathOf(returns, self), to } } : {}),
    dsn: { id: envelopeIdOf(self), return: 'headers', notify: 'failure', recipient: to },
  };
}

/** What is written in it, to the foot. */
export function letterOf(
  db: Located,
  { lang, subject, text, parts, thread }: Pick<WaitingMail, 'lang' | 'subject' | 'text' | 'parts' | 'thread'>,
  { replies, leaflet }: { replies: string | undefined; leaflet: Leaflet },
): Letter {
  return {
    ...{ lang, subject, network: siteName(db), parts: parts ?? partsOf(text) },
    footer: thread && replies ? [words(lang).replies, ...leaflet.footer] : leaflet.footer,
  };
}

/** Whose name its reader sees. */
export const authorOf = ({ thread }: Pick<WaitingMail, 'thread'>, from: string): string =>
  thread?.author ?? /^\s*"?([^"<]+?)"?\s*</.exec(from)?.[1] ?? from;

export const calendarName = 'rendez-vous.ics';

const calendarOf = ({ calendar }: WaitingMail): Pick<Message, 'icalEvent'> =>
  calendar ? { icalEvent: { method: calendar.method, content: calendar.ics, filename: calendarName } } : {};

/** The address of « Name <somebody@domain> ». */
const addressIn = (sender: string): string => /<([^<>]+)>\s*$/.exec(sender)?.[1] ?? sender;

/** The domain of « Name <somebody@domain> ». */
const domainOf = (sender: string): string => /@([^\s@>]+)>?\s*$/.exec(sender)?.[1] ?? 'localhost';
