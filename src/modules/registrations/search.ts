import { listAsked } from '#platform/list-asked';
import { addDays, dateOf, startOfDay, weekdayOf } from '#platform/time';

export const tabs = ['toutes', 'appeler', 'confirmees', 'attente', 'annulees'] as const;
export type Tab = (typeof tabs)[number];

export const periods = ['venir', 'semaine', 'passees'] as const;
export type Period = (typeof periods)[number];

/** What the address of the list asks; anything unfit is the usual. */
export interface Search {
  tab: Tab;
  period: Period;
  words: string;
  number: number;
}

export function readSearch(query: Record<string, string | undefined>): Search {
  return {
    ...listAsked(query),
    tab: tabs.find((each) => each === query.etat) ?? 'toutes',
    period: periods.find((each) => each === query.quand) ?? 'venir',
  };
}

/** The same, asked again with something else. */
export function queryOf({ tab, period, words }: Omit<Search, 'number'>): string {
  const query = new URLSearchParams({
    ...(tab === 'toutes' ? {} : { etat: tab }),
    ...(period === 'venir' ? {} : { quand: period }),
    ...(words === '' ? {} : { q: words }),
  });
  return query.size > 0 ? `?${query}` : '';
}

/** From when until when a meeting is in a period; what is past is three months, after which all is erased. */
export function periodBounds(period: Period, now: Date, zone: string): { from: Date; to: Date } {
  const today = dateOf(now, zone);
  const monday = addDays(today, 1 - weekdayOf(today));
  if (period === 'semaine')
    return { from: startOfDay(monday, zone), to: startOfDay(addDays(monday, 7), zone) };
  if (period === 'passees') return { from: startOfDay(addDays(today, -100), zone), to: now };
  return { from: startOfDay(today, zone), to: startOfDay(addDays(today, 800), zone) };
}
