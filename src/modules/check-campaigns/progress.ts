import { monthsAfter } from '#modules/checks/rules';
import type { Chart } from '#platform/charts/chart';
import type { IsoDate } from '#platform/time';
import { addDays } from '#platform/time';
import { callsFor, standings } from './follow.ts';
import type { Followed } from './follow-store.ts';

/** How far a territory is with its checks. */
export interface Progress {
  spaces: number;
  /** Checked within the period that the network chose. */
  checked: number;
  /** Something was said to be wrong, and the page waits for it. */
  corrected: number;
  waiting: number;
  calls: number;
}

export function progressOf(
  followed: readonly Followed[],
  { since, now }: { since: IsoDate; now: Date },
): Progress {
  const list = standings(followed, now);
  return {
    spaces: followed.length,
    checked: followed.filter(({ checkedOn }) => checkedOn !== null && checkedOn >= since).length,
    corrected: list.filter(({ state }) => state === 'corrected').length,
    waiting: list.filter(({ state }) => state === 'waiting').length,
    calls: list.filter(callsFor).length,
  };
}

export interface GroupingProgress extends Progress {
  code: string;
  name: string;
}

/** The same by grouping of communes, the one with the most to do first. */
export function progressByGrouping(
  followed: readonly Followed[],
  moment: { since: IsoDate; now: Date },
): GroupingProgress[] {
  const groups = [...Map.groupBy(followed, ({ epciCode }) => epciCode ?? '')];
  return groups
    .map(([code, spaces]) => ({ code, name: spaces[0]?.epciName ?? '', ...progressOf(spaces, moment) }))
    .sort((a, b) => shareOf(a) - shareOf(b) || a.name.localeCompare(b.name, 'fr'));
}

/** What part of the spaces is checked, between 0 and 1. */
export const shareOf = ({ checked, spaces }: Pick<Progress, 'checked' | 'spaces'>): number =>
  spaces === 0 ? 1 : checked / spaces;

/** A page checked before this day is to be asked about; without a rhythm, a year is what one hopes for. */
export const checkedSince = (today: IsoDate, months: number | null): IsoDate =>
  monthsAfter(today, -(months ?? 12));

const weeksShown = 12;

/** The Mondays of the last weeks, this one included. */
export const mondaysBefore = (monday: IsoDate): IsoDate[] =>
  Array.from({ length: weeksShown }, (_, rank) => addDays(monday, (rank - weeksShown + 1) * 7));

/** Each week's answers, those without any included. */
export function seriesOf(
  mondays: readonly IsoDate[],
  weeks: readonly { monday: IsoDate; confirmed: number; corrected: number }[],
  names: { confirmed: string; corrected: string },
): Chart['series'] {
  const valueOn = (monday: IsoDate, what: 'confirmed' | 'corrected'): number =>
    weeks.find((week) => week.monday === monday)?.[what] ?? 0;
  return (['confirmed', 'corrected'] as const).map((what) => ({
    name: names[what],
    values: mondays.map((monday) => valueOn(monday, what)),
  }));
}
