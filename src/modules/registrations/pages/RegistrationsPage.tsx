import { meetingPath, workshopsPath } from '#modules/planning/rules';
import type { Page } from '#platform/page';
import { dateOf, daysBetween, wallClockOf } from '#platform/time';
import { formatDayFrom, formatTime, minutesOf } from '#platform/time-words';
import { Button } from '#ui/Button';
import { EmptyState } from '#ui/EmptyState';
import { FormFrame } from '#ui/FormFrame';
import { Pagination } from '#ui/Pagination';
import { StaffLayout } from '#ui/StaffLayout';
import { Table } from '#ui/Table';
import { Tabs } from '#ui/Tabs';
import type { Counts, ListedBooking } from '../list-store.ts';
import { registrationPath, registrationsPath } from '../paths.ts';
import { periods, queryOf, type Search, tabs } from '../search.ts';
import { words } from '../words.ts';
import { BookingState } from './BookingState.tsx';

export interface RegistrationsPageProps {
  page: Page;
  search: Search;
  counts: Counts;
  bookings: readonly ListedBooking[];
  perPage: number;
}

/** All who are registered where somebody looks after the meetings. */
export function RegistrationsPage(props: RegistrationsPageProps) {
  const { page, search, counts, bookings, perPage } = props;
  const t = words(page.lang);
  const count = counts[search.tab];
  return (
    <StaffLayout page={page} title={t.title} current={registrationsPath}>
      <div class="head">
        <h1>{t.title}</h1>
        <p class="buttons">
          <Button href={page.href(workshopsPath)}>{t.take}</Button>
        </p>
      </div>
      <Tabs
        label={t.title}
        tabs={tabs.map((tab) => ({
          href: page.href(registrationsPath) + queryOf({ ...search, tab }),
          label: t.tabs[tab],
          count: counts[tab],
          isCurrent: tab === search.tab,
        }))}
      />
      <Filters {...props} />
      {bookings.length === 0 ? (
        <Nothing {...props} />
      ) : search.tab === 'appeler' ? (
        <FormFrame page={page} action={`${registrationsPath}/appelees`}>
          <div class="bulk">
            <b>{t.chosen}</b>
            <Button dense>{t.called}</Button>
          </div>
          <Bookings {...props} count={count} pick />
        </FormFrame>
      ) : (
        <Bookings {...props} count={count} />
      )}
      <Pagination
        page={page}
        current={search.number}
        count={Math.ceil(count / perPage)}
        note={t.perPage(perPage)}
      />
    </StaffLayout>
  );
}

function Filters({ page, search }: RegistrationsPageProps) {
  const t = words(page.lang);
  return (
    <search>
      <form class="filter-row" action={page.href(registrationsPath)}>
        <div class="field">
          <label for="q">{t.search}</label>
          <input type="search" id="q" name="q" value={search.words} class="w-full" />
        </div>
        <div class="field">
          <label for="quand">{t.period}</label>
          <select id="quand" name="quand" class="w-full">
            {periods.map((each) => (
              <option value={each} selected={each === search.period}>
                {t.periods[each]}
              </option>
            ))}
          </select>
        </div>
        {search.tab !== 'toutes' && <input type="hidden" name="etat" value={search.tab} />}
        <Button kind="secondary" dense>
          {t.filter}
        </Button>
      </form>
    </search>
  );
}

function Nothing({ page, search }: RegistrationsPageProps) {
  const t = words(page.lang);
  const isAll = queryOf(search) === '' && search.number === 1;
  const actions = (
    <Button kind="secondary" href={page.href(isAll ? workshopsPath : registrationsPath)}>
      {isAll ? t.workshops : t.seeAll}
    </Button>
  );
  return (
    <EmptyState title={t.none} actions={actions}>
      {isAll ? t.noneYet : t.noneHere}
    </EmptyState>
  );
}

function Bookings({
  page,
  bookings,
  count,
  pick = false,
}: RegistrationsPageProps & { count: number; pick?: boolean }) {
  const t = words(page.lang);
  const nameOf = (one: ListedBooking): string => `${one.firstName} ${one.name}`;
  return (
    <Table
      caption={t.count(count)}
      rows={bookings}
      {...(pick
        ? {
            pick: (one: ListedBooking) => (
              <input type="checkbox" name="ids" value={one.id} aria-label={t.choose(nameOf(one))} />
            ),
          }
        : {})}
      columns={[
        {
          head: t.person,
          cell: (one) => <a href={page.href(registrationPath(one.registrationId))}>{nameOf(one)}</a>,
        },
        {
          head: t.workshop,
          cell: (one) => (
            <a href={page.href(meetingPath(one.meetingId))} lang="fr">
              {one.title}
              {one.total !== null && ` (${one.ordinal}/${one.total})`}
            </a>
          ),
          phone: 'alone',
        },
        { head: t.when, cell: (one) => momentOf(page, one.startsAt) },
        { head: t.state, cell: (one) => <BookingState page={page} booking={one} /> },
        { head: t.since, cell: (one) => sinceOf(page, one.registeredAt), numeric: true, phone: 'absent' },
      ]}
    />
  );
}

function momentOf({ lang, now, network }: Page, at: Date): string {
  const wall = wallClockOf(at, network.zone);
  const day = formatDayFrom(lang, wall.slice(0, 10), dateOf(now, network.zone));
  return `${day}, ${formatTime(lang, minutesOf(wall.slice(11)))}`;
}

const sinceOf = ({ lang, now, network }: Page, at: Date): string =>
  words(lang).days(daysBetween(dateOf(at, network.zone), dateOf(now, network.zone)));
