import { isRetriable, type MailState } from '#platform/mail/mail-state';
import type { ListedMail } from '#platform/mail/outbox-store';
import type { Page } from '#platform/page';
import { formatMoment } from '#platform/time-words';
import { Button } from '#ui/Button';
import { FormFrame } from '#ui/FormFrame';
import { type Knot, State } from '#ui/State';
import { Table } from '#ui/Table';
import { demonstrationPath, outboxPath } from '../paths.ts';
import { words } from '../words.ts';
import { Address } from './Address.tsx';

export interface MailTableProps {
  page: Page;
  mails: readonly ListedMail[];
  /** Where no mail can leave, none is said to wait: the page tells why. */
  stays: boolean;
}

/** One line for each mail, and what can be done with it. */
export function MailTable({ page, mails, stays }: MailTableProps) {
  const t = words(page.lang).outbox;
  const clock = { now: page.now, zone: page.network.zone };
  return (
    <FormFrame page={page} action={`${outboxPath}${page.query}`}>
      <Table
        caption={t.caption}
        rows={mails}
        columns={[
          { head: t.columns.to, cell: ({ recipient }) => <Address>{recipient}</Address> },
          {
            head: t.columns.subject,
            cell: ({ id, subject, createdAt, state }) => (
              <>
                {page.demonstration && ['unsorted', 'waiting', 'sent'].includes(state) ? (
                  <a href={page.href(`${demonstrationPath}?courriel=${id}`)}>{subject}</a>
                ) : (
                  subject
                )}
                <p class="meta">{formatMoment(page.lang, createdAt, clock)}</p>
              </>
            ),
            phone: 'alone',
          },
          {
            head: t.columns.state,
            cell: (mail) => <Became page={page} mail={mail} stays={stays} />,
            phone: 'alone',
          },
          {
            head: t.columns.acts,
            cell: (mail) => <Acts page={page} mail={mail} stays={stays} />,
            phone: 'alone',
          },
        ]}
      />
    </FormFrame>
  );
}

interface OfOne {
  page: Page;
  mail: ListedMail;
  stays: boolean;
}

const knots: Record<MailState, Knot> = {
  unsorted: 'half',
  waiting: 'half',
  held: 'half',
  sent: 'ticked',
  gathered: 'ticked',
  unwanted: 'hollow',
  refused: 'crossed',
  'given-up': 'crossed',
  bounced: 'crossed',
  stopped: 'crossed',
  forgotten: 'hollow',
};

function Became(props: OfOne) {
  const { page, mail, stays } = props;
  const t = words(page.lang).outbox;
  const isNew = mail.state === 'waiting' || mail.state === 'unsorted';
  if (isNew && stays) return <State knot="hollow">{t.kept}</State>;
  const isLate = isNew && mail.failure !== null;
  const why = whyOf(props);
  return (
    <>
      <State knot={isLate ? 'crossed' : knots[mail.state]}>{isLate ? t.late : t.states[mail.state]}</State>
      {why !== '' && <p class="meta">{why}</p>}
    </>
  );
}

/** What goes with a state: the words of a server, or what comes next. */
function whyOf({ page, mail: { state, failure, notBefore } }: OfOne): string {
  const t = words(page.lang).outbox;
  const next = formatMoment(page.lang, notBefore, { now: page.now, zone: page.network.zone });
  const why = failure ?? '';
  if (state === 'held') return t.leaves(next);
  if (state === 'unwanted') return t.chosen;
  if (state === 'given-up') return t.tooLong(why);
  if (state === 'stopped') return t.nobody(why);
  if (state === 'waiting' && why !== '') return t.next(why, next);
  return why;
}

function Acts({ page, mail, stays }: OfOne) {
  const t = words(page.lang).outbox;
  const about = <span class="unseen">{t.about(mail.subject, mail.recipient)}</span>;
  return (
    <span class="buttons">
      {!stays && isRetriable(mail) && (
        <Button kind="secondary" dense name="again" value={mail.id}>
          <span>
            {t.again}
            {about}
          </span>
        </Button>
      )}
      <Button kind="quiet" dense name="forget" value={mail.id}>
        <span>
          {t.forget}
          {about}
        </span>
      </Button>
    </span>
  );
}
