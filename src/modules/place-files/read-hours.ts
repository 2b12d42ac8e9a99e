import { weekdays } from '#modules/hours/rules';
import type { Weekday } from '#platform/time';
import { type Cell, type Draft, firstCell, note } from './draft.ts';
import { type DayRead, dayIn, hoursIn, hoursOfDays } from './hours-cell.ts';

const dayNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** When the place is open: said in one cell, or day by day. */
export function readOpening(draft: Draft): void {
  const cell = firstCell(draft, 'hours');
  if (cell) keepHours(draft, cell);
  else readWeek(draft);
}

function readWeek(draft: Draft): void {
  const days = readDays(draft);
  const first = dayNames.flatMap((day) => draft.cells[day] ?? [])[0];
  const text = hoursOfDays(days);
  if (first && text) keepHours(draft, { column: first.column, text });
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
