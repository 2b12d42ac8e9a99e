import type { Page } from '#platform/page';
import { State } from '#ui/State';
import type { ListedBooking } from '../list-store.ts';
import { stateOf } from '../state-words.ts';
import { words } from '../words.ts';

/** Where somebody stands, or what is to be said to her on the telephone. */
export function BookingState({
  page,
  booking,
}: {
  page: Page;
  booking: Pick<ListedBooking, 'state' | 'rank' | 'toCall' | 'cancelledBy' | 'status'>;
}) {
  if (booking.toCall !== null) return <State knot="half">{words(page.lang).calls[booking.toCall]}</State>;
  return (
    <State knot={booking.status === 'cancelled' ? 'crossed' : knots[booking.state]}>
      {stateOf(page.lang, booking)}
    </State>
  );
}

const knots = { seat: 'full', waiting: 'hollow', cancelled: 'crossed' } as const;
