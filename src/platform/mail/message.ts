import { type Located, schemaOf } from '#platform/database/deed';
import { siteName } from '#platform/http/site-address';
import { drawLetter } from '#platform/letters/draw-letter';
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
  const { recipient: to, subject, lang } = mail;
  const self = { network: schemaOf(db), mailId: mail.id };
  const parts = mail.parts ?? partsOf(mail.text);
  const domain = domainOf(from);
  const thread = threaded(mail.thread, { network: self.network, domain, replies: replies ?? null });
  const footer = mail.thread && replies ? [words(lang).replies, ...leaflet.footer] : leaflet.footer;
  return {
    from: mail.thread ? { name: mail.thread.author, address: addressIn(from) } : from,
    to,
    subject,
    ...drawLetter({ lang, subject, network: siteName(db), parts, footer }),
    messageId: thread.messageId ?? messageIdOf(self, domain),
    // Nobody's answering machine answers a program (RFC 3834).
    headers: { 'Auto-Submitted': 'auto-generated', ...mail.headers, ...thread.headers, ...leaflet.headers },
    ...calendarOf(mail),
    ...(returns ? { envelope: { from: returnPathOf(returns, self), to } } : {}),
    dsn: { id: envelopeIdOf(self), return: 'headers', notify: 'failure', recipient: to },
  };
}

const calendarOf = ({ calendar }: WaitingMail): Pick<Message, 'icalEvent'> =>
  calendar
    ? { icalEvent: { method: calendar.method, content: calendar.ics, filename: 'rendez-vous.ics' } }
    : {};

/** The address of « Name <somebody@domain> ». */
const addressIn = (sender: string): string => /<([^<>]+)>\s*$/.exec(sender)?.[1] ?? sender;

/** The domain of « Name <somebody@domain> ». */
const domainOf = (sender: string): string => /@([^\s@>]+)>?\s*$/.exec(sender)?.[1] ?? 'localhost';
