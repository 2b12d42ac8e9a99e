import type { Child } from 'hono/jsx';
import { cutAtAddresses } from '#platform/letters/parts';
import type { Page } from '#platform/page';
import { formatMoment } from '#platform/time-words';
import { EmptyState } from '#ui/EmptyState';
import { Layout } from '#ui/Layout';
import { words } from '../words.ts';

/** A mail as its reader would get it. */
export interface MailToRead {
  recipient: string;
  subject: string;
  text: string;
  createdAt: Date;
}

/** For everybody who tries a demonstration: each mail, as its reader would get it. */
export function DemonstrationOutbox({ page, mails }: { page: Page; mails: readonly MailToRead[] }) {
  const t = words(page.lang).outbox;
  const clock = { now: page.now, zone: page.network.zone };
  return (
    <Layout page={page} title={t.title}>
      <h1>{t.title}</h1>
      <p class="standfirst">
        {t.demonstration} {t.shown}
      </p>
      {mails.length === 0 && <EmptyState title={t.none}>{t.noneYet}</EmptyState>}
      <ul class="entries">
        {mails.map((mail) => (
          <li class="entry">
            <h2>{mail.subject}</h2>
            <p>
              {mail.recipient}, {formatMoment(page.lang, mail.createdAt, clock)}
            </p>
            <div class="text">{paragraphsOf(mail.text)}</div>
          </li>
        ))}
      </ul>
    </Layout>
  );
}

const paragraphsOf = (text: string): Child[] =>
  text
    .trim()
    .split('\n\n')
    .map((part) => {
      // A title is underlined in a letter as plain text.
      const [, title] = /^(.+)\n-+$/.exec(part) ?? [];
      return title ? <h3>{title}</h3> : <p>{linked(part)}</p>;
    });

/** A text whose addresses can be followed. */
const linked = (text: string): Child[] =>
  cutAtAddresses(text).map((part, index) => (index % 2 === 1 ? <a href={part}>{part}</a> : part));
