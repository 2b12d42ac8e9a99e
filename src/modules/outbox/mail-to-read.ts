import type { Ask } from '#platform/http/env';
import type { Part } from '#platform/letters/parts';
import { authorOf, calendarName, letterOf } from '#platform/mail/message';
import { mailToRead } from '#platform/mail/outbox-store';
import { leafletOf, readersOf } from '#platform/mail/readers';

/** A mail as its reader would get it, to the foot. */
export interface MailToRead {
  author: string;
  recipient: string;
  subject: string;
  lang: 'fr' | 'en';
  parts: readonly Part[];
  foot: readonly Part[];
  /** What goes with it, by name. */
  attached: readonly string[];
  createdAt: Date;
}

/** The latest, or the one that is asked; drawn as they would leave. */
export async function mailsToRead(c: Ask, limit: number, id: string | null): Promise<MailToRead[]> {
  const { db, modules, secret, config } = c.var;
  const readers = readersOf(modules, secret);
  return (await mailToRead(db, limit, id)).map((mail) => {
    const { recipient, subject, lang, createdAt, calendar, attachment } = mail;
    const leaflet = leafletOf(db, readers, mail);
    const { parts, footer } = letterOf(db, mail, { replies: config.MAILLAGE_MAIL_REPLIES, leaflet });
    return {
      ...{ recipient, subject, lang, createdAt, parts, foot: footer },
      author: authorOf(mail, config.MAILLAGE_MAIL_FROM),
      attached: [calendar && calendarName, attachment?.name].filter((name) => name != null),
    };
  });
}
