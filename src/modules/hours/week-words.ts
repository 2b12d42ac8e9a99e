import { type Lang, speak } from '#platform/i18n';
import { addDays, type IsoDate, startOfDay, wallClockOf, weekdayOf } from '#platform/time';
import { formatTimeRange, formatWeekday, minutesOf } from '#platform/time-words';
import { minutesInDay } from './grid.ts';
import { byDay, type DayInterval, type Interval, intervals } from './interval.ts';
import { en } from './messages.en.ts';
import { fr } from './messages.fr.ts';
import type { Locality } from './schedule.ts';
import { holidaysBetween } from './schedule.ts';
import type { SpecialHours } from './special.ts';

/** One line of a week's table. */
export interface DayLine {
  date: IsoDate;
  /** « Mardi » */
  weekday: string;
  isToday: boolean;
  isOpen: boolean;
  /** « 9 h – 12 h, 14 h – 18 h », « Sur rendez-vous », « Fermé » */
  hours: string;
  /** Why the day is not as usual, in the interface's language, or null. */
  note: string | null;
  /** The words somebody chose for that, in their language, or null. */
  reason: string | null;
}

/** The seven days, Monday first, of the week that `today` belongs to. */
export function weekInWords(
  known: { intervals: readonly Interval[]; special: readonly SpecialHours[] },
  today: IsoDate,
  place: Locality,
  lang: Lang,
): DayLine[] {
  return daysInWords(known, { from: mondayOf(today), today }, place, lang);
}

const daysInWeek = 7;

/** Seven days on end, whatever the first one is. */
export function daysInWords(
  known: { intervals: readonly Interval[]; special: readonly SpecialHours[] },
  { from, today }: { from: IsoDate; today: IsoDate },
  place: Locality,
  lang: Lang,
): DayLine[] {
  const pieces = byDay(known.intervals, place.zone);
  const holidays = holidaysBetween(from, addDays(from, daysInWeek - 1), place).map(({ date }) => date);
  return Array.from({ length: daysInWeek }, (_, offset) => {
    const date = addDays(from, offset);
    const open = pieces.filter(({ day }) => day === date);
    const unusual = known.special.find((special) => special.from <= date && date <= special.to);
    return {
      date,
      weekday: capitalised(formatWeekday(lang, date)),
      isToday: date === today,
      isOpen: open.length > 0,
      hours: [
        dayInWords(open, place.zone, lang),
        ...(open.length > 0 ? closedThen(known.special, date, lang) : []),
      ].join(', '),
      note: noteOf(unusual, open.length === 0 && holidays.includes(date), lang),
      reason: unusual?.reason ?? null,
    };
  });
}

/** The week of `today` as these usual hours make it, whatever is announced meanwhile. */
export function usualWeek(hours: string | null, today: IsoDate, place: Locality, lang: Lang): DayLine[] {
  const monday = mondayOf(today);
  const [from, to] = [startOfDay(monday, place.zone), startOfDay(addDays(monday, 7), place.zone)];
  const known = { intervals: intervals({ hours, special: [] }, from, to, place), special: [] };
  return weekInWords(known, today, place, lang);
}

/** What is closed of a day that opens all the same: « fermé 14 h – 16 h ». */
const closedThen = (special: readonly SpecialHours[], date: IsoDate, lang: Lang): string[] =>
  special
    .filter(({ kind, from, to }) => kind === 'closing' && from <= date && date <= to)
    .map(({ fromMinutes, toMinutes }) =>
      speak({ fr, en }, lang).week.closedThen(formatTimeRange(lang, fromMinutes, toMinutes % minutesInDay)),
    );

export const mondayOf = (date: IsoDate): IsoDate => addDays(date, 1 - weekdayOf(date));

function noteOf(unusual: SpecialHours | undefined, isHoliday: boolean, lang: Lang): string | null {
  const words = speak({ fr, en }, lang).week;
  if (unusual) return words.exceptional;
  return isHoliday ? words.holiday : null;
}

/** A day's hours: « 9 h – 12 h, 14 h – 17 h sur rendez-vous ». */
function dayInWords(open: readonly DayInterval[], zone: string, lang: Lang): string {
  const words = speak({ fr, en }, lang).week;
  if (open.length === 0) return words.closed;
  return open.map((piece) => rangeInWords(piece, zone, lang)).join(', ');
}

function rangeInWords({ start, end, kind }: DayInterval, zone: string, lang: Lang): string {
  const words = speak({ fr, en }, lang).week;
  const from = minutesOf(wallClockOf(start, zone).slice(11));
  const to = minutesOf(wallClockOf(end, zone).slice(11));
  if (from === 0 && to === 0) return kind === 'open' ? words.allDay : words.appointment;
  const range = formatTimeRange(lang, from, to);
  return kind === 'open' ? range : words.rangeByAppointment(range);
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
