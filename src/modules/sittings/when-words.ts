import type { Lang } from '#platform/i18n';
import { dateOf, wallClockOf } from '#platform/time';
import {
  formatDateWithYear,
  formatTime,
  formatTimeRange,
  formatWeekday,
  minutesOf,
} from '#platform/time-words';
import type { Timed } from './sitting.ts';
import { words } from './words.ts';

/** « mardi 12 janvier 2027, 14 h – 16 h »; « date à trouver ». */
export function whenInWords(lang: Lang, { startsAt, endsAt }: Timed, zone: string): string {
  if (startsAt === null || endsAt === null) return words(lang).undated;
  const day = dateOf(startsAt, zone);
  const times = formatTimeRange(lang, clockOf(startsAt, zone), clockOf(endsAt, zone));
  return `${formatWeekday(lang, day)} ${formatDateWithYear(lang, day)}, ${times}`;
}

/** « 14 h 12 » */
export const hourInWords = (lang: Lang, at: Date, zone: string): string =>
  formatTime(lang, clockOf(at, zone));

const clockOf = (at: Date, zone: string): number => minutesOf(wallClockOf(at, zone).slice(11));

/** « 45 min », « 1 h », « 1 h 30 » */
export function lengthInWords(lang: Lang, minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest}\u00a0min`;
  if (rest === 0) return `${hours}\u00a0h`;
  return lang === 'fr'
    ? `${hours}\u00a0h\u00a0${String(rest).padStart(2, '0')}`
    : `${hours}\u00a0h ${rest}\u00a0min`;
}
