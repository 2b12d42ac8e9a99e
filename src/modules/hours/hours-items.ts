import { type Changed, type Names, valueItems, valueText } from '#modules/network/rules';
import { type Lang, speak } from '#platform/i18n';
import { addDays, type IsoDate } from '#platform/time';
import { formatTimeRange, formatWeekday } from '#platform/time-words';
import { type GridDay, type GridRange, minutesInDay } from './grid.ts';
import { gridOfHours } from './grid-hours.ts';
import { en } from './messages.en.ts';
import { fr } from './messages.fr.ts';

/** A field of a space as a reader compares it with what it was: hours day by day, all else as the register says it. */
export const fieldItems = (lang: Lang, field: Changed, value: unknown, names: Names): string | string[] =>
  (field === 'hours' && hoursItems(lang, value)) || valueItems(lang, field, value, names);

/** The same on one line, to be read beside another one. */
export const fieldText = (...said: Parameters<typeof fieldItems>): string =>
  [fieldItems(...said)].flat().join(', ') || valueText(...said);

/** Usual hours, a line for each day on which it is open; null where they say more than a week can. */
function hoursItems(lang: Lang, hours: unknown): string[] | null {
  const grid = typeof hours === 'string' ? gridOfHours(hours) : null;
  if (!grid) return null;
  const { closed, closedOnHolidays } = speak({ fr, en }, lang).week;
  const open = grid.days.filter(({ ranges }) => ranges.length > 0);
  if (open.length === 0) return [closed];
  return [...open.map((day) => dayItem(lang, day)), ...(grid.closedOnHolidays ? [closedOnHolidays] : [])];
}

const aMonday: IsoDate = '2026-06-01';

function dayItem(lang: Lang, { weekday, weeks, ranges }: GridDay): string {
  const t = speak({ fr, en }, lang).week;
  const said = ranges.map((range) => rangeItem(lang, range)).join(t.and);
  return `${formatWeekday(lang, addDays(aMonday, weekday - 1))} ${said}${weeks === 'every' ? '' : ` (${t[weeks]})`}`;
}

function rangeItem(lang: Lang, { from, to, appointment }: GridRange): string {
  const t = speak({ fr, en }, lang).week;
  if (from === 0 && to === minutesInDay) return (appointment ? t.appointment : t.allDay).toLowerCase();
  const range = formatTimeRange(lang, from, to % minutesInDay);
  return appointment ? t.rangeByAppointment(range) : range;
}
