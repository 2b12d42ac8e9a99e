import type { Child } from 'hono/jsx';
import type { ListedMail } from '#platform/mail/store';
import type { Page } from '#platform/page';
import { formatMoment } from '#platform/time-words';
import { EmptyState } from '#ui/EmptyState';
import { Layout } from '#ui/Layout';
import { StaffLayout } from '#ui/StaffLayout';
import { State } from '#ui/State';
import { words } from '../words.ts';

interface Props {
  page: Page;
  mails: readonly ListedMail[];
}

/** For everybody who tries a demonstration: each mail, as its reader would get it. */
export function DemonstrationOutbox({ page, mails }: Props) {
  const t = words(page.lang).outbox;
  return (
    <Layout page={page} title={t.title}>
      <h1>{t.title}</h1>
      <p class="standfirst">
        {t.demonstration} {t.shown}
      </p>
      <Mails page={page} mails={mails} more={(mail) => <div class="text">{partsOf(mail.text)}</div>} />
    </Layout>
  );
}

/** For the coordinator: whom the site wrote to, and whether it left. */
export function OutboxPage({ page, mails, hasServer }: Props & { hasServer: boolean }) {
  const t = words(page.lang).outbox;
  const stays = page.demonstration ? t.demonstration : hasServer ? null : t.noServer;
  return (
    <StaffLayout page={page} title={t.title}>
      <h1>{t.title}</h1>
      <p class="standfirst">
        {stays ?? t.intro} {page.demonstration && <a href={page.href('/courriels')}>{t.read}</a>}
      </p>
      <Mails page={page} mails={mails} more={(mail) => <MailState page={page} mail={mail} stays={stays} />} />
    </StaffLayout>
  );
}

function Mails({ page, mails, more }: Props & { more: (mail: ListedMail) => Child }) {
  const t = words(page.lang).outbox;
  if (mails.length === 0) return <EmptyState title={t.none}>{t.noneYet}</EmptyState>;
  const clock = { now: page.now, zone: page.network.zone };
  return (
    <ul class="entries">
      {mails.map((mail) => (
        <li class="entry">
          <h2>{mail.subject}</h2>
          <p>
            {mail.recipient}, {formatMoment(page.lang, mail.createdAt, clock)}
          </p>
          {more(mail)}
        </li>
      ))}
    </ul>
  );
}

/** Where none can leave, no mail is said to wait: the page tells why. */
function MailState({ page, mail, stays }: { page: Page; mail: ListedMail; stays: string | null }) {
  const t = words(page.lang).outbox;
  if (mail.sentAt) return <State knot="ticked">{t.sent}</State>;
  if (stays !== null) return <State knot="hollow">{t.kept}</State>;
  if (mail.failure) return <State knot="crossed">{t.failed(mail.failure)}</State>;
  return <State knot="half">{t.waiting}</State>;
}

const partsOf = (text: string): Child[] =>
  text
    .trim()
    .split('\n\n')
    .map((part) => <p>{linked(part)}</p>);

/** A text whose addresses can be followed. */
const linked = (text: string): Child[] =>
  text.split(/(https?:\/\/\S+)/).map((part) => (/^https?:/.test(part) ? <a href={part}>{part}</a> : part));
