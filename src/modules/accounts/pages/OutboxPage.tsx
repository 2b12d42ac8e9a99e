import type { Child } from 'hono/jsx';
import type { ListedMail } from '#platform/mail/store';
import type { Page } from '#platform/page';
import { EmptyState } from '#ui/EmptyState';
import { Layout } from '#ui/Layout';
import { StaffLayout } from '#ui/StaffLayout';
import { State } from '#ui/State';
import { momentInWords } from '../moment.ts';
import { words } from '../words.ts';

interface Props {
  page: Page;
  mails: readonly ListedMail[];
  /** Whether the words of each mail are shown, as in a demonstration. */
  withWords?: boolean;
}

export function OutboxPage(props: Props) {
  const { page, mails, withWords } = props;
  const t = words(page.lang).outbox;
  const Frame = withWords ? Layout : StaffLayout;
  return (
    <Frame page={page} title={t.title}>
      <h1>{t.title}</h1>
      <p class="standfirst">{withWords ? t.demonstration : t.intro}</p>
      {mails.length === 0 ? <EmptyState title={t.none}>{t.noneYet}</EmptyState> : <Mails {...props} />}
    </Frame>
  );
}

const Mails = ({ page, mails, withWords }: Props) => (
  <ul class="entries">
    {mails.map((mail) => (
      <li class="entry">
        <h2>{mail.subject}</h2>
        <p>
          {mail.recipient}, {momentInWords(page, mail.createdAt)}{' '}
          {!withWords && <MailState page={page} mail={mail} />}
        </p>
        {withWords && (
          <div class="text">
            {mail.text
              .trim()
              .split('\n\n')
              .map((part) => (
                <p>{linked(part)}</p>
              ))}
          </div>
        )}
      </li>
    ))}
  </ul>
);

function MailState({ page, mail }: { page: Page; mail: ListedMail }) {
  const t = words(page.lang).outbox;
  if (mail.sentAt) return <State knot="ticked">{t.sent}</State>;
  return (
    <State knot={mail.failure ? 'crossed' : 'half'}>
      {mail.failure ? t.failed(mail.failure) : t.waiting}
    </State>
  );
}

/** A text whose addresses can be followed. */
const linked = (text: string): Child[] =>
  text.split(/(https?:\/\/\S+)/).map((part) => (/^https?:/.test(part) ? <a href={part}>{part}</a> : part));
