import type { ListedSession } from '#modules/accounts';
import type { Page } from '#platform/page';
import { formatMoment } from '#platform/time-words';
import { Button } from '#ui/Button';
import { FormFrame } from '#ui/FormFrame';
import { Table } from '#ui/Table';
import { deviceOf } from '../device.ts';
import { words } from '../words.ts';

interface Props {
  page: Page;
  sessions: readonly ListedSession[];
  here: string;
}

/** Each sign-in of a person, and how to end it. */
export function SessionsTable({ page, sessions, here }: Props) {
  const t = words(page.lang).sessions;
  const clock = { now: page.now, zone: page.network.zone };
  return (
    <Table<ListedSession>
      caption={t.caption}
      rows={sessions}
      columns={[
        { head: t.device, cell: (session) => deviceWords(page, session) },
        { head: t.since, cell: ({ beganAt }) => formatMoment(page.lang, beganAt, clock), phone: 'named' },
        { head: t.seen, cell: ({ seenAt }) => formatMoment(page.lang, seenAt, clock), phone: 'named' },
        {
          head: <span class="unseen">{t.end}</span>,
          cell: ({ id }) => (id === here ? t.here : <End page={page} id={id} />),
          phone: 'alone',
        },
      ]}
    />
  );
}

const End = ({ page, id }: { page: Page; id: string }) => (
  <FormFrame page={page} action="/extranet/compte/connexions">
    <input type="hidden" name="id" value={id} />
    <Button kind="secondary" dense>
      {words(page.lang).sessions.end}
    </Button>
  </FormFrame>
);

function deviceWords(page: Page, { userAgent, shared }: ListedSession): string {
  const t = words(page.lang).sessions;
  const { browser, system } = deviceOf(userAgent);
  const name = browser && system ? t.on(browser, system) : (browser ?? system ?? t.unknown);
  return shared ? `${name} (${t.sharedComputer})` : name;
}
