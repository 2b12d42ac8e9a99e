import { freeSeats } from '#modules/meetings/rules';
import type { Lang } from '#platform/i18n';
import { addDays, dateOf, type IsoDate, wallClockOf } from '#platform/time';
import { formatDay, formatTime, formatTimeRange, minutesOf } from '#platform/time-words';
import type { Knot } from '#ui/State';
import type { ListedMeeting } from './listed.ts';
import { words } from './words.ts';

type Timed = Pick<ListedMeeting, 'startsAt' | 'endsAt'>;

/** « 14 h – 16 h »; what ends another day says which; what lasts whole days has no hour. */
export function timesInWords(lang: Lang, { startsAt, endsAt }: Timed, zone: string): string {
  const [start, end] = [wallClockOf(startsAt, zone), wallClockOf(endsAt, zone)];
  const [from, to] = [minutesOf(start.slice(11)), minutesOf(end.slice(11))];
  if (start.slice(0, 10) === end.slice(0, 10)) return formatTimeRange(lang, from, to);
  if (from === 0 && to === 0) return wholeDays(lang, start.slice(0, 10), addDays(end.slice(0, 10), -1));
  const last = `${breakable(formatDay(lang, end.slice(0, 10)))}, ${formatTime(lang, to)}`;
  return `${formatTime(lang, from)}, ${words(lang).meeting.until(last)}`;
}

/** Meetings under the days on which they begin; what was on already is under the first day shown. */
export const byDay = <One extends Timed>(
  meetings: readonly One[],
  firstDay: IsoDate,
  zone: string,
): Map<IsoDate, One[]> =>
  Map.groupBy(meetings, ({ startsAt }) => {
    const day = dateOf(startsAt, zone);
    return day < firstDay ? firstDay : day;
  });

/** The same under a day: what began before says since when. */
export function timesOnDay(lang: Lang, day: IsoDate, meeting: Timed, zone: string): string {
  const began = dateOf(meeting.startsAt, zone);
  if (began >= day) return timesInWords(lang, meeting, zone);
  const { since, until, allDay } = words(lang).meeting;
  const end = wallClockOf(meeting.endsAt, zone);
  const isMidnight = end.endsWith('T00:00');
  const last = isMidnight ? addDays(end.slice(0, 10), -1) : end.slice(0, 10);
  const hour = isMidnight ? null : formatTime(lang, minutesOf(end.slice(11)));
  const lastDay = last === day ? null : breakable(formatDay(lang, last));
  const rest = [lastDay, hour].filter((part) => part !== null).join(', ');
  return `${since(breakable(formatDay(lang, began)))}, ${rest === '' ? allDay : until(rest)}`;
}

/** In a narrow column the weekday may stand alone on its line. */
const breakable = (day: string): string => day.replace('\u00a0', ' ');

const wholeDays = (lang: Lang, first: IsoDate, last: IsoDate): string =>
  first === last ? words(lang).meeting.allDay : words(lang).meeting.until(breakable(formatDay(lang, last)));

/** « mardi 24 novembre, 14 h – 16 h » */
export const whenInWords = (lang: Lang, meeting: Timed, zone: string): string =>
  `${formatDay(lang, dateOf(meeting.startsAt, zone))}, ${timesInWords(lang, meeting, zone)}`;

export interface SeatWords {
  knot: Knot;
  text: string;
}

/** Whether one may come, in a few words. */
export function seatsInWords(
  lang: Lang,
  meeting: Pick<ListedMeeting, 'status' | 'reason' | 'registration' | 'seats' | 'seatsTaken' | 'endsAt'>,
  now: Date,
): SeatWords {
  const t = words(lang);
  if (meeting.status === 'cancelled')
    return { knot: 'crossed', text: meeting.reason ? t.because(t.cancelled, meeting.reason) : t.cancelled };
  if (meeting.endsAt <= now) return { knot: 'ticked', text: t.over };
  if (meeting.registration === 'none') return { knot: 'full', text: t.noRegistration };
  const free = freeSeats(meeting);
  if (free === 0) return { knot: 'hollow', text: t.full };
  if (meeting.registration === 'phone' || free === null) return { knot: 'half', text: t.byPhone };
  return { knot: 'full', text: t.seats(free) };
}

/** The title, with its rank in a cycle: « Premiers pas (4/10) ». */
export const titleInWords = (
  lang: Lang,
  { title, ordinal, total }: Pick<ListedMeeting, 'title' | 'ordinal' | 'total'>,
): string => (total === null ? title : `${title}\u00a0${words(lang).rank(ordinal, total)}`);

/** « 2 € », « 2,50 € » */
export const priceInWords = (lang: Lang, cents: number): string =>
  new Intl.NumberFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: cents % 100 === 0 ? 0 : 2,
  }).format(cents / 100);

/** « Figeac, espace du Carmel · débutant · 2 € » */
export function detailInWords(
  lang: Lang,
  meeting: Pick<ListedMeeting, 'communeName' | 'spaceName' | 'place' | 'level' | 'priceCents'>,
  { withSpace = true } = {},
): string {
  const { communeName, spaceName, place, level, priceCents } = meeting;
  const where = withSpace ? [communeName, spaceName ?? place].filter(Boolean).join(', ') : place;
  return [where, words(lang).levels[level], priceCents > 0 && priceInWords(lang, priceCents)]
    .filter(Boolean)
    .join(' · ');
}
