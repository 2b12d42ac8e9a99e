import type { Meeting } from '#modules/meetings/rules';
import type { Page } from '#platform/page';
import { formatPhone } from '#platform/phone-words';
import { Button } from '#ui/Button';
import { Disclosure } from '#ui/Disclosure';
import { Table } from '#ui/Table';
import type { ListedBooking } from '../list-store.ts';
import type { Messages } from '../messages.fr.ts';
import { registrationPath } from '../paths.ts';
import { words } from '../words.ts';
import { BookingState } from './BookingState.tsx';

export interface MeetingPeopleProps {
  page: Page;
  meeting: Meeting;
  bookings: readonly ListedBooking[];
  /** Where somebody who calls is registered; null when it is too late. */
  take: string | null;
}

/** Who comes, with what each needs; who waits, in order; and what was cancelled, one click away. */
export function MeetingPeople({ page, meeting, bookings, take }: MeetingPeopleProps) {
  const t = words(page.lang);
  const those = (state: ListedBooking['state']) => bookings.filter((one) => one.state === state);
  const [seats, waiting, cancelled] = [those('seat'), those('waiting'), those('cancelled')];
  return (
    <section>
      <h2>{headOf(meeting, seats.length, t)}</h2>
      {meeting.status === 'planned' && meeting.laptopsTaken > 0 && (
        <p>{t.laptops(meeting.laptopsTaken, meeting.laptops)}</p>
      )}
      {seats.length === 0 ? <p>{t.nobody}</p> : <People page={page} caption={t.registered} rows={seats} />}
      {waiting.length > 0 && (
        <>
          <h3>{t.waitingList(waiting.length)}</h3>
          <People page={page} caption={t.tabs.attente} rows={waiting} />
        </>
      )}
      {take && (
        <p class="buttons">
          <Button kind="secondary" href={page.href(take)}>
            {t.take}
          </Button>
        </p>
      )}
      {cancelled.length > 0 && (
        <Disclosure summary={t.cancelledCount(cancelled.length)}>
          <People page={page} caption={t.tabs.annulees} rows={cancelled} />
        </Disclosure>
      )}
    </section>
  );
}

function headOf({ status, seats, seatsTaken }: Meeting, count: number, t: Messages): string {
  if (status === 'cancelled') return t.wereComing(count);
  return seats === null ? t.people : t.peopleOf(seatsTaken, seats);
}

const People = ({ page, caption, rows }: { page: Page; caption: string; rows: readonly ListedBooking[] }) => {
  const t = words(page.lang);
  return (
    <Table
      caption={<span class="unseen">{caption}</span>}
      rows={rows}
      columns={[
        {
          head: t.person,
          cell: (one) => (
            <a href={page.href(registrationPath(one.registrationId))}>
              {one.firstName} {one.name}
            </a>
          ),
        },
        { head: t.phone, cell: ({ phone }) => phone && <a href={`tel:${phone}`}>{formatPhone(phone)}</a> },
        { head: t.state, cell: (one) => <BookingState page={page} booking={one} /> },
        {
          head: t.need,
          cell: ({ need, withLaptop }) => [need, withLaptop && t.laptop].filter(Boolean).join(' · '),
          phone: 'alone',
        },
      ]}
    />
  );
};
