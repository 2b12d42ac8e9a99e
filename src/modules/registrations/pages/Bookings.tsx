import { meetingPath } from '#modules/planning/rules';
import type { Page } from '#platform/page';
import { formatPhone } from '#platform/phone-words';
import { dateOf, daysBetween, wallClockOf } from '#platform/time';
import { formatDayFrom, formatTime, minutesOf } from '#platform/time-words';
import { type Column, Table } from '#ui/Table';
import type { ListedBooking } from '../list-store.ts';
import { registrationPath } from '../paths.ts';
import { words } from '../words.ts';
import { BookingState } from './BookingState.tsx';
import type { RegistrationsPageProps } from './RegistrationsPage.tsx';

/** The lines of the list; each may be ticked. */
export function Bookings({
  page,
  search,
  bookings,
  choices,
  form,
  count,
  picks = false,
}: RegistrationsPageProps & { count: number; picks?: boolean }) {
  const t = words(page.lang);
  const nameOf = (one: ListedBooking): string => `${one.firstName} ${one.name}`;
  const chosen = [form.values.ids].flat();
  const pick = (one: ListedBooking) => (
    <input
      class="box"
      type="checkbox"
      name="ids"
      value={one.id}
      aria-label={t.choose(nameOf(one))}
      checked={chosen.includes(one.id)}
    />
  );
  const isCall = search.tab === 'appeler';
  const phone: Column<ListedBooking> = {
    head: t.phone,
    cell: (one) => (one.phone ? <a href={`tel:${one.phone}`}>{formatPhone(one.phone)}</a> : t.noPhone),
    phone: 'alone',
  };
  const since: Column<ListedBooking> = {
    head: t.since,
    cell: (one) => sinceOf(page, one.registeredAt),
    numeric: true,
    phone: 'absent',
  };
  const where: Column<ListedBooking> = { head: t.space, cell: (one) => one.spaceName, phone: 'alone' };
  return (
    <Table
      caption={isCall ? t.callCount(count) : t.count(count)}
      rows={bookings}
      {...(picks ? { pick } : {})}
      columns={[
        {
          head: t.person,
          cell: (one) => <a href={page.href(registrationPath(one.registrationId))}>{nameOf(one)}</a>,
        },
        ...(isCall ? [phone] : []),
        {
          head: t.workshop,
          cell: (one) => (
            <a href={page.href(meetingPath(one.meetingId))} lang={page.network.lang}>
              {one.title}
              {one.total !== null && ` (${one.ordinal}/${one.total})`}
            </a>
          ),
          phone: 'alone',
        },
        ...(choices.spaces.length > 1 ? [where] : []),
        { head: t.when, cell: (one) => momentOf(page, one.startsAt) },
        { head: t.state, cell: (one) => <BookingState page={page} booking={one} /> },
        ...(isCall ? [] : [since]),
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
