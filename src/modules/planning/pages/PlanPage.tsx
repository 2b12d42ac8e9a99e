import { timesInWords } from '#modules/agenda/rules';
import { isLong } from '#modules/meetings/rules';
import { assetsPath } from '#modules/workshop-dates/rules';
import type { Page } from '#platform/page';
import { dateOf, wallClockOf } from '#platform/time';
import { formatDayFrom, formatTime, minutesOf } from '#platform/time-words';
import type { Crumb } from '#ui/Breadcrumb';
import { Button } from '#ui/Button';
import { EmptyState } from '#ui/EmptyState';
import { FormFrame } from '#ui/FormFrame';
import { Pagination } from '#ui/Pagination';
import { StaffLayout } from '#ui/StaffLayout';
import { State } from '#ui/State';
import { Table } from '#ui/Table';
import { copiesIntoNext } from '../copy-week.ts';
import { copyPath, listPath, meetingPath, networkNewPath, networkPlanPath, newPath } from '../paths.ts';
import type { PlannedMeeting } from '../plan-store.ts';
import { words } from '../words.ts';

export interface PlanPageProps {
  page: Page;
  crumbs?: readonly Crumb[];
  /** Of one space; without it, of all that somebody looks after. */
  space: { id: string; name: string } | null;
  /** Where she may announce, as long as they are few. */
  own?: readonly { id: string; name: string }[];
  /** Of the network itself. */
  isNetwork?: boolean;
  /** She may open the events of the network as well. */
  holdsNetwork?: boolean;
  meetings: readonly PlannedMeeting[];
  total: number;
  number: number;
  perPage: number;
}

/** What is coming, with the ways to announce more. */
export function PlanPage(props: PlanPageProps) {
  const { page, crumbs, space, own = [], isNetwork, holdsNetwork, meetings, total } = props;
  const t = words(page.lang).list;
  const ofNetwork = words(page.lang).network;
  const title = space ? t.of(space.name) : isNetwork ? ofNetwork.title : t.title;
  return (
    <StaffLayout page={page} title={title} current={listPath} {...(crumbs ? { breadcrumb: crumbs } : {})}>
      <div class="stack">
        <h1>{title}</h1>
        {space && <Ways page={page} spaceId={space.id} />}
        {!space && <p class="standfirst">{isNetwork ? ofNetwork.lead : t.lead}</p>}
        {own.length > 0 && <Announce page={page} own={own} />}
        {(isNetwork || holdsNetwork) && (
          <p class="buttons">
            {isNetwork && <Button href={page.href(networkNewPath)}>{ofNetwork.announce}</Button>}
            {holdsNetwork && (
              <Button kind="secondary" href={page.href(networkPlanPath)}>
                {ofNetwork.title}
              </Button>
            )}
          </p>
        )}
        {meetings.length === 0 ? (
          <EmptyState
            title={isNetwork ? ofNetwork.empty : t.empty}
            actions={
              !space && !isNetwork && <Button href={page.href('/extranet/espaces')}>{t.spaces}</Button>
            }
          >
            {isNetwork ? ofNetwork.emptyWhy : space ? t.emptyWhy : t.chooseSpace}
          </EmptyState>
        ) : (
          <Meetings {...props} total={total} />
        )}
      </div>
    </StaffLayout>
  );
}

/** One button where there is one space; else one for each. */
function Announce({ page, own }: { page: Page; own: readonly { id: string; name: string }[] }) {
  const t = words(page.lang).list;
  return (
    <p class="buttons">
      {own.map(({ id, name }) => (
        <Button href={page.href(newPath(id))}>{own.length === 1 ? t.announce : t.announceIn(name)}</Button>
      ))}
    </p>
  );
}

function Ways({ page, spaceId }: { page: Page; spaceId: string }) {
  const t = words(page.lang).list;
  return (
    <FormFrame page={page} action={copyPath(spaceId)} class="buttons">
      <Button href={page.href(newPath(spaceId))}>{t.announce}</Button>
      <Button kind="secondary">
        {copiesIntoNext(dateOf(page.now, page.network.zone)) ? t.copyIntoNext : t.copy}
      </Button>
      <Button kind="secondary" href={page.href(assetsPath(spaceId))}>
        {t.assets}
      </Button>
    </FormFrame>
  );
}

function Meetings({ page, space, isNetwork, meetings, total, number, perPage }: PlanPageProps) {
  const t = words(page.lang).list;
  return (
    <section>
      <p class="meta">{t.count(total)}</p>
      <Table
        caption={<span class="unseen">{t.caption}</span>}
        rows={meetings}
        columns={[
          {
            head: t.what,
            cell: (one) => (
              <a href={page.href(meetingPath(one.id))} lang={page.network.lang}>
                {one.title}
                {one.total !== null && ` (${one.ordinal}/${one.total})`}
              </a>
            ),
          },
          { head: t.when, cell: (one) => momentOf(page, one) },
          ...(isNetwork
            ? [{ head: t.where, cell: ({ place }: PlannedMeeting) => place ?? '', phone: 'alone' as const }]
            : []),
          ...(isNetwork
            ? []
            : space
              ? [{ head: t.who, cell: ({ leader }: PlannedMeeting) => leader ?? '' }]
              : [
                  {
                    head: t.where,
                    cell: ({ communeName, spaceName, place }: PlannedMeeting) =>
                      [communeName, spaceName].filter(Boolean).join(', ') || place || '',
                    phone: 'alone' as const,
                  },
                ]),
          { head: t.seats, cell: (one) => seatsIn(page, one), phone: 'named' },
          {
            head: t.state,
            cell: ({ status }) =>
              status === 'cancelled' ? (
                <State knot="crossed">{t.cancelled}</State>
              ) : (
                <State knot="full">{t.planned}</State>
              ),
          },
        ]}
      />
      <Pagination page={page} current={number} count={Math.ceil(total / perPage)} note={t.perPage(perPage)} />
    </section>
  );
}

/** « jeudi, 14 h »; what ends another day says which. */
export function momentOf({ lang, now, network }: Page, one: PlannedMeeting): string {
  const wall = wallClockOf(one.startsAt, network.zone);
  const day = formatDayFrom(lang, wall.slice(0, 10), dateOf(now, network.zone));
  return isLong(one)
    ? `${day}, ${timesInWords(lang, one, network.zone)}`
    : `${day}, ${formatTime(lang, minutesOf(wall.slice(11)))}`;
}

export function seatsIn({ lang }: Page, { registration, seats, seatsTaken }: PlannedMeeting): string {
  const t = words(lang).list;
  if (registration === 'none' || seats === null) return t.noSeats;
  return t.seatsOf(seatsTaken, seats);
}
