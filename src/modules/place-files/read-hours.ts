import { weekdays } from '#modules/hours/rules';
import type { Weekday } from '#platform/time';
import { type Cell, type Draft, firstCell, note } from './draft.ts';
import { type DayRead, dayIn, hoursIn, hoursOfDays } from './hours-cell.ts';
import { remarkOf } from './read-comment.ts';

const dayNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** When the place is open: said in one cell, or day by day. */
export function readOpening(draft: Draft): void {
  const cell = firstCell(draft, 'hours');
  if (cell) keepHours(draft, cell);
  else readWeek(draft);
}

function readWeek(draft: Draft): void {
  const first = dayNames.flatMap((day) => draft.cells[day] ?? [])[0];
  if (!first) return;
  const days = readDays(draft);
  const remark = remarkOf(draft);
  for (const [weekday, day] of days)
    if (remark && (remark.weekday ?? weekday) === weekday && day.weeks === 'every') day.weeks = remark.weeks;
  const some = remark?.weekday && remark.ordinals.length > 0 ? days.get(remark.weekday) : undefined;
  if (remark?.weekday && some) days.delete(remark.weekday);
  const once =
    some && hoursOfDays(new Map([[remark?.weekday as Weekday, some]])).replace(' ', `[${remark?.ordinals}] `);
  const text = [hoursOfDays(days), once].filter(Boolean).join('; ');
  if (text) keepHours(draft, { column: first.column, text });
}

function readDays(draft: Draft): Map<Weekday, DayRead> {
  const weeks = firstCell(draft, 'weeks');
  const read = new Map<Weekday, DayRead>();
  for (const weekday of weekdays) {
    const cell = firstCell(draft, dayNames[weekday - 1] as (typeof dayNames)[number]);
    if (!cell) continue;
    const day = dayIn(weeks ? `${cell.text} ${weeks.text}` : cell.text);
    if (day.isDoubtful) note(draft, cell.column, 'hours-doubtful', cell.text);
    read.set(weekday, day);
  }
  return read;
}

function keepHours(draft: Draft, { column, text }: Cell): void {
  const reading = hoursIn(text);
  if (reading.ok) draft.fields.hours = reading.hours;
  else note(draft, column, 'hours-unreadable', text);
  if (reading.ok && reading.doubt) note(draft, column, 'hours-doubtful', reading.doubt.at || text);
}
