import type { Lang } from '#platform/i18n';
import {
  addDays,
  dateOf,
  daysBetween,
  type IsoDate,
  isoWeekOf,
  wallClockOf,
  weekdayOf,
} from '#platform/time';

const nbsp = '\u00a0';
const wordJoiner = '\u2060';

/** A time of day, from minutes since midnight: « 9 h », « 12 h 30 », « minuit »; 9am, 12:30pm, noon, midnight. */
export function formatTime(lang: Lang, minutes: number): string {
  const hour = Math.floor(minutes / 60) % 24;
  const minute = String(minutes % 60).padStart(2, '0');
  if (hour === 0 && minute === '00') return lang === 'fr' ? 'minuit' : 'midnight';
  if (lang === 'fr') return `${hour}${nbsp}h${minute === '00' ? '' : nbsp + minute}`;
  if (hour === 12 && minute === '00') return 'noon';
  return `${hour % 12 || 12}${minute === '00' ? '' : `:${minute}`}${hour < 12 ? 'am' : 'pm'}`;
}

/** « 9 h – 12 h 30 »: a range is never cut at the end of a line. */
export const formatTimeRange = (lang: Lang, from: number, to: number): string =>
  rangeOf(formatTime(lang, from), formatTime(lang, to));

/** A line may break after a dash, even before a no-break space: a word joiner forbids it. */
export const rangeOf = (from: string, to: string): string => `${from}${nbsp}–${wordJoiner}${nbsp}${to}`;

/** Minutes since midnight of `09:30`, as form fields and wall clocks write it. */
export const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** « mardi » */
export const formatWeekday = (lang: Lang, date: IsoDate): string =>
  intl(lang, { weekday: 'long' }).format(utc(date));

/** « 24 novembre », « 1er mai » */
export function formatDate(lang: Lang, date: IsoDate): string {
  return `${dayNumber(lang, date)}${nbsp}${intl(lang, { month: 'long' }).format(utc(date))}`;
}

/** « 24 novembre 2026 » */
export const formatDateWithYear = (lang: Lang, date: IsoDate): string =>
  `${formatDate(lang, date)}${nbsp}${date.slice(0, 4)}`;

/** « mardi 24 novembre » */
export const formatDay = (lang: Lang, date: IsoDate): string =>
  `${formatWeekday(lang, date)}${nbsp}${formatDate(lang, date)}`;

/**
 * A day as one says it today: « aujourd’hui », « demain », « jeudi » this week, « lundi 30 » next week in the
 * same month, else « lundi 7 décembre ».
 */
export function formatDayFrom(lang: Lang, date: IsoDate, today: IsoDate): string {
  const days = daysBetween(today, date);
  if (days === 0) return lang === 'fr' ? 'aujourd’hui' : 'today';
  if (days === 1) return lang === 'fr' ? 'demain' : 'tomorrow';
  if (days > 0 && days < 7 && isoWeekOf(date) === isoWeekOf(today)) return formatWeekday(lang, date);
  const near = days > 0 && days <= 14 - weekdayOf(today) && date.slice(0, 7) === today.slice(0, 7);
  return near ? `${formatWeekday(lang, date)}${nbsp}${dayNumber(lang, date)}` : formatDay(lang, date);
}

/** « aujourd’hui à 9 h 12 », by the clock of a zone. */
export function formatMoment(lang: Lang, at: Date, { now, zone }: { now: Date; zone: string }): string {
  const day = formatDayFrom(lang, dateOf(at, zone), dateOf(now, zone));
  const time = formatTime(lang, minutesOf(wallClockOf(at, zone).slice(11)));
  return lang === 'fr' ? `${day} à ${time}` : `${day} at ${time}`;
}

/** « le jeudi 24 décembre », « du 12 au 16 août », « du 24 décembre au 2 janvier »; with years when far from today. */
export function formatDates(lang: Lang, period: { from: IsoDate; to: IsoDate }, today: IsoDate): string {
  const { from, to } = period;
  const end = isFar(to, today) ? formatDateWithYear(lang, to) : formatDate(lang, to);
  if (from === to) return `${lang === 'fr' ? 'le' : 'on'} ${formatWeekday(lang, to)}${nbsp}${end}`;
  const begin = startInWords(lang, period, today);
  return lang === 'fr' ? `du ${begin} au ${end}` : `from ${begin} to ${end}`;
}

function startInWords(lang: Lang, { from, to }: { from: IsoDate; to: IsoDate }, today: IsoDate): string {
  if (from.slice(0, 4) !== to.slice(0, 4) && isFar(from, today)) return formatDateWithYear(lang, from);
  return from.slice(0, 7) === to.slice(0, 7) ? dayNumber(lang, from) : formatDate(lang, from);
}

/** Ten months away, a date without its year could be taken for another one. */
const isFar = (date: IsoDate, today: IsoDate): boolean =>
  date > addDays(today, 300) || date < addDays(today, -300);

function dayNumber(lang: Lang, date: IsoDate): string {
  const day = Number(date.slice(8));
  return lang === 'fr' && day === 1 ? '1er' : String(day);
}

const utc = (date: IsoDate): Date => new Date(`${date}T00:00Z`);

const formatters = new Map<string, Intl.DateTimeFormat>();

function intl(lang: Lang, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = lang + JSON.stringify(options);
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', { ...options, timeZone: 'UTC' });
  formatters.set(key, made);
  return made;
}
