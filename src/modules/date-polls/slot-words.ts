import type { Lang } from '#platform/i18n';
import { dateOf, wallClockOf } from '#platform/time';
import { formatDay, formatTime, formatTimeRange, minutesOf } from '#platform/time-words';
import type { Slot } from './date-poll.ts';

/** « jeudi 3 décembre, 14 h – 16 h »; where it ends on another day, that day too. */
export function slotInWords(lang: Lang, { startsAt, endsAt }: Slot, zone: string): string {
  const [day, lastDay] = [dateOf(startsAt, zone), dateOf(endsAt, zone)];
  const [from, to] = [minutesIn(startsAt, zone), minutesIn(endsAt, zone)];
  if (day === lastDay) return `${formatDay(lang, day)}, ${formatTimeRange(lang, from, to)}`;
  const at = lang === 'fr' ? 'à' : 'at';
  const [begins, ends] = [formatTime(lang, from), formatTime(lang, to)];
  return `${formatDay(lang, day)} ${at} ${begins} – ${formatDay(lang, lastDay)} ${at} ${ends}`;
}

const minutesIn = (instant: Date, zone: string): number => minutesOf(wallClockOf(instant, zone).slice(11));
