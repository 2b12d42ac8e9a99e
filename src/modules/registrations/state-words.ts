import type { Lang } from '#platform/i18n';
import type { ListedBooking } from './list-store.ts';
import { words } from './words.ts';

/** « Confirmée », « Liste d’attente, 2e », « Annulée par l’équipe ». */
export function stateOf(
  lang: Lang,
  { state, rank, cancelledBy, status }: Pick<ListedBooking, 'state' | 'rank' | 'cancelledBy' | 'status'>,
): string {
  const t = words(lang);
  if (state !== 'cancelled' && status === 'cancelled') return t.meetingCancelled;
  if (state === 'waiting') return t.waiting(rank ?? 1);
  if (state === 'seat') return t.seat;
  return cancelledBy === 'team' ? t.cancelledByTeam : t.cancelledBySelf;
}
