import type { Child } from 'hono/jsx';
import { cutAtAddresses, type Part } from '#platform/letters/parts';
import type { Page } from '#platform/page';
import { formatMoment } from '#platform/time-words';
import { EmptyState } from '#ui/EmptyState';
import { Layout } from '#ui/Layout';
import type { MailToRead } from '../mail-to-read.ts';
import { words } from '../words.ts';

/** For everybody who tries a demonstration: each mail, as its reader would get it, to the foot. */
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
            <h2 lang={ownLang(page, mail)}>{mail.subject}</h2>
            <p>
              {t.head(mail.author, mail.recipient)}, {formatMoment(page.lang, mail.createdAt, clock)}
            </p>
            <div class="text" lang={ownLang(page, mail)}>
              {mail.parts.map(drawPart)}
            </div>
            {mail.attached.length > 0 && <p>{t.attached(mail.attached.join(', '))}</p>}
            {mail.foot.length > 0 && (
              <div class="meta" lang={ownLang(page, mail)}>
                <hr />
                {mail.foot.map(drawPart)}
              </div>
            )}
          </li>
        ))}
      </ul>
    </Layout>
  );
}

const ownLang = (page: Page, { lang }: MailToRead) => (lang === page.lang ? undefined : lang);

function drawPart(part: Part): Child {
  if (typeof part === 'string') return <p>{withBreaks(part)}</p>;
  if ('plain' in part) return <p>{part.plain}</p>;
  if ('title' in part) return <h3>{part.title}</h3>;
  if ('list' in part)
    return (
      <ul>
        {part.list.map((line) => (
          <li>{linked(line)}</li>
        ))}
      </ul>
    );
  return (
    <p>
      <a href={part.address}>{part.label}</a>
    </p>
  );
}

const withBreaks = (text: string): Child[] =>
  text.split('\n').flatMap((line, index) => [index > 0 && <br />, ...linked(line)]);

/** A text whose addresses can be followed. */
const linked = (text: string): Child[] =>
  cutAtAddresses(text).map((part, index) => (index % 2 === 1 ? <a href={part}>{part}</a> : part));
