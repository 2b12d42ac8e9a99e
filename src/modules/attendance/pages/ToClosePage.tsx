import type { Page } from '#platform/page';
import { formatPhone } from '#platform/phone-words';
import { dateOf } from '#platform/time';
import { formatDay } from '#platform/time-words';
import { AwaitingLines } from '#ui/Awaiting';
import { Button } from '#ui/Button';
import { EmptyState } from '#ui/EmptyState';
import { Pagination } from '#ui/Pagination';
import { StaffLayout } from '#ui/StaffLayout';
import type { HeldMeeting } from '../held-store.ts';
import { sheetPath } from '../paths.ts';
import { words } from '../words.ts';

export interface ToClosePageProps {
  page: Page;
  meetings: readonly HeldMeeting[];
  current: number;
  pages: number;
}

/** The lists of a territory that nobody closed: an ambassador knows whom to call. */
export function ToClosePage({ page, meetings, current, pages }: ToClosePageProps) {
  const t = words(page.lang).toClose;
  return (
    <StaffLayout page={page} title={t.title}>
      <div class="stack">
        <h1>{t.title}</h1>
        <p class="standfirst">{t.lead}</p>
        {meetings.length === 0 ? (
          <EmptyState title={t.none}>{t.noneWhy}</EmptyState>
        ) : (
          <ul class="awaiting">
            <ToClose page={page} meetings={meetings} withSpace />
          </ul>
        )}
        <Pagination page={page} current={current} count={pages} />
      </div>
    </StaffLayout>
  );
}

/** Where it was held, and whom to call there. */
const Where = ({ day, meeting: { spaceName, spacePhone } }: { day: string; meeting: HeldMeeting }) => (
  <>
    {day}, {spaceName}
    {spacePhone && (
      <>
        , <a href={`tel:${spacePhone}`}>{formatPhone(spacePhone)}</a>
      </>
    )}
  </>
);

/** Lines of a list: what was held, when, perhaps where, and the way to its names. */
export function ToClose({
  page,
  meetings,
  withSpace,
}: {
  page: Page;
  meetings: readonly HeldMeeting[];
  withSpace: boolean;
}) {
  const t = words(page.lang).toClose;
  const dayOf = ({ startsAt }: HeldMeeting) => formatDay(page.lang, dateOf(startsAt, page.network.zone));
  return (
    <AwaitingLines
      lines={meetings.map((one) => ({
        icon: 'list',
        what: <b lang={page.network.lang}>{one.title}</b>,
        why: withSpace ? <Where day={t.left(dayOf(one))} meeting={one} /> : t.left(dayOf(one)),
        action: (
          <Button kind="secondary" dense href={page.href(sheetPath(one.id))}>
            {t.verb}{' '}
            <span class="unseen">
              {one.title}, {dayOf(one)}
            </span>
          </Button>
        ),
      }))}
    />
  );
}
