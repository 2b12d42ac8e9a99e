import type { Page } from '#platform/page';
import { State } from '#ui/State';
import type { ListedBooking } from '../list-store.ts';
import { words } from '../words.ts';

/** « Confirmée », « Liste d’attente, 2e », and what is to be said on the telephone. */
export function BookingState({
  page,
  booking: { state, rank, toCall, cancelledBy },
}: {
  page: Page;
  booking: Pick<ListedBooking, 'state' | 'rank' | 'toCall' | 'cancelledBy'>;
}) {
  const t = words(page.lang);
  if (toCall !== null) return <State knot="half">{t.calls[toCall]}</State>;
  if (state === 'waiting') return <State knot="hollow">{t.waiting(rank ?? 1)}</State>;
  if (state === 'seat') return <State knot="full">{t.seat}</State>;
  return <State knot="crossed">{cancelledBy === 'team' ? t.cancelledByTeam : t.cancelledBySelf}</State>;
}
