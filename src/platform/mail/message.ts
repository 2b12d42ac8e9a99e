import { type Located, schemaOf } from '#platform/database/deed';
import { siteName } from '#platform/http/site-address';
import { drawLetter } from '#platform/letters/draw-letter';
import { partsOf, type Way } from '#platform/letters/parts';
import type { WaitingMail } from './store.ts';

/** A mail as it goes to a mail server. */
export interface Message {
  from: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  /** The same at each try: a program that got it twice may show it once. */
  messageId: string;
  headers: Record<string, string>;
  icalEvent?: { method: string; content: string; filename: string };
}

/** In whose name mail leaves. */
export interface Sender {
  from: string;
}

/** What is under the letter, and the headers that say the same to a program. */
export interface Leaflet {
  footer: readonly (string | Way)[];
  headers: Record<string, string>;
}

const noLeaflet: Leaflet = { footer: [], headers: {} };

export function messageOf(
  db: Located,
  mail: WaitingMail,
  sender: Sender,
  leaflet: Leaflet = noLeaflet,
): Message {
  const { recipient: to, subject, lang, calendar } = mail;
  const parts = mail.parts ?? partsOf(mail.text);
  return {
    from: sender.from,
    to,
    subject,
    ...drawLetter({ lang, subject, network: siteName(db), parts, footer: leaflet.footer }),
    messageId: `<${mail.id}.${schemaOf(db)}@${domainOf(sender.from)}>`,
    // Nobody's answering machine answers a program (RFC 3834).
    headers: { 'Auto-Submitted': 'auto-generated', ...mail.headers, ...leaflet.headers },
    ...(calendar
      ? { icalEvent: { method: calendar.method, content: calendar.ics, filename: 'rendez-vous.ics' } }
      : {}),
  };
}

/** The domain of « Name <somebody@domain> ». */
const domainOf = (sender: string): string => /@([^\s@>]+)>?\s*$/.exec(sender)?.[1] ?? 'localhost';
