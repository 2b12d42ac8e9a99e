import {
  emptyGrid,
  type GridDay,
  type GridRange,
  minutesInDay,
  mostRanges,
  tidied,
  timeInOsm,
  type WeekGrid,
  type Weeks,
} from '#modules/hours/rules';
import type { Weekday } from '#platform/time';

export type GridReason = 'no_start' | 'no_end' | 'no_such_time' | 'end_before_start' | 'overlap';

/** What a form sent: its fields by name. */
type Fields = Readonly<Record<string, string | readonly string[] | undefined>>;

export type GridReading = { ok: true; grid: WeekGrid } | { ok: false; errors: Record<string, GridReason> };

/** The names of a range's fields: `1-2-from` is Monday's second range. */
export const rangeFields = (weekday: Weekday, rank: number) => ({
  from: `${weekday}-${rank}-from`,
  to: `${weekday}-${rank}-to`,
  appointment: `${weekday}-${rank}-appointment`,
});

export const weeksField = (weekday: Weekday): string => `${weekday}-weeks`;
export const holidaysField = 'closed-on-holidays';
export const ranks: readonly number[] = Array.from({ length: mostRanges }, (_, index) => index + 1);

/** Reads a week typed in a form. A range without times, by appointment, is a day for which one calls. */
export function readGrid(fields: Fields): GridReading {
  const errors: Record<string, GridReason> = {};
  const days = emptyGrid().days.map(({ weekday }) => readDay(weekday, fields, errors));
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  return { ok: true, grid: tidied({ days, closedOnHolidays: isTicked(fields, holidaysField) }) };
}

/** The fields that show a grid: what `readGrid` would read it from. */
export function fieldsOfGrid({ days, closedOnHolidays }: WeekGrid): Record<string, string> {
  const fields: Record<string, string> = closedOnHolidays ? { [holidaysField]: 'on' } : {};
  for (const { weekday, weeks, ranges } of days) {
    fields[weeksField(weekday)] = weeks;
    for (const [index, range] of ranges.entries())
      Object.assign(fields, fieldsOfRange(weekday, index + 1, range));
  }
  return fields;
}

function fieldsOfRange(weekday: Weekday, rank: number, range: GridRange): Record<string, string> {
  const names = rangeFields(weekday, rank);
  const appointment = range.appointment ? { [names.appointment]: 'on' } : {};
  if (range.appointment && range.from === 0 && range.to === minutesInDay) return appointment;
  return { [names.from]: timeInOsm(range.from), [names.to]: timeInOsm(range.to), ...appointment };
}

function readDay(weekday: Weekday, fields: Fields, errors: Record<string, GridReason>): GridDay {
  const ranges: GridRange[] = [];
  for (const rank of ranks) {
    const names = rangeFields(weekday, rank);
    const range = readRange(names, fields);
    if (range === null) continue;
    if ('wrong' in range) Object.assign(errors, range.wrong);
    else if (ranges.some((other) => range.from < other.to && other.from < range.to))
      errors[names.from] = 'overlap';
    else ranges.push(range);
  }
  return { weekday, weeks: readWeeks(textOf(fields, weeksField(weekday))), ranges };
}

function readRange(
  names: ReturnType<typeof rangeFields>,
  fields: Fields,
): GridRange | { wrong: Record<string, GridReason> } | null {
  const appointment = isTicked(fields, names.appointment);
  const [fromText, toText] = [textOf(fields, names.from), textOf(fields, names.to)];
  if (!fromText && !toText) return appointment ? { from: 0, to: minutesInDay, appointment } : null;
  if (!fromText) return { wrong: { [names.from]: 'no_start' } };
  if (!toText) return { wrong: { [names.to]: 'no_end' } };
  const [from, to] = [readTime(fromText), readTime(toText)];
  if (from === null || to === null) {
    const unread = [from === null && names.from, to === null && names.to].filter((name) => name !== false);
    return { wrong: Object.fromEntries(unread.map((name) => [name, 'no_such_time' as const])) };
  }
  if ((to || minutesInDay) <= from) return { wrong: { [names.to]: 'end_before_start' } };
  return { from, to: to || minutesInDay, appointment };
}

/**
 * Minutes since midnight of `09:00`, `9 h`, `9h30`, `9,30` or `930`, and of what the site itself writes: `midi`, `noon`,
 * `2:30pm`. Null when no clock shows that.
 */
export function readTime(text: string): number | null {
  const said = text.trim().toLowerCase();
  return named.get(said) ?? twelveHours(said) ?? twentyFourHours(said);
}

const named = new Map(Object.entries({ midi: 720, noon: 720, minuit: 0, midnight: 0 }));

function twelveHours(text: string): number | null {
  const match = /^(\d{1,2})(?:[:.](\d\d))?\s*([ap])(?:m|\.\s?m\.?)$/.exec(text);
  if (!match) return null;
  const [hours, minutes] = [Number(match[1]), Number(match[2] ?? 0)];
  if (hours < 1 || hours > 12 || minutes > 59) return null;
  return ((hours % 12) + (match[3] === 'p' ? 12 : 0)) * 60 + minutes;
}

function twentyFourHours(text: string): number | null {
  const match = /^(\d{1,2})(?:\s*(?:heures?|[h:.,])?\s*(\d\d)|\s*(?:heures?|[h:])?)$/.exec(text);
  if (!match) return null;
  const [hours, minutes] = [Number(match[1]), Number(match[2] ?? 0)];
  const total = hours * 60 + minutes;
  return minutes < 60 && total <= minutesInDay ? total : null;
}

const readWeeks = (text: string): Weeks => (text === 'even' || text === 'odd' ? text : 'every');

const isTicked = (fields: Fields, name: string): boolean => textOf(fields, name) !== '';

/** What was typed in a field. */
export const textOf = (fields: Fields, name: string): string => {
  const value = fields[name];
  return (typeof value === 'string' ? value : (value?.[0] ?? '')).trim();
};
