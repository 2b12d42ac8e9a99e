import { listAsked } from '#platform/list-asked';
import { addDays, dateOf, startOfDay, weekdayOf } from '#platform/time';
import { isUuid } from '#platform/uuid';

export const tabs = ['toutes', 'appeler', 'confirmees', 'attente', 'annulees'] as const;
export type Tab = (typeof tabs)[number];

export const periods = ['venir', 'semaine', 'passees'] as const;
export type Period = (typeof periods)[number];

/** What the address of the list asks; anything unfit is the usual. */
export interface Search {
  tab: Tab;
  period: Period;
  words: string;
  /** A space, and a workshop by its title; null: all. */
  space: string | null;
  workshop: string | null;
  number: number;
}

export function readSearch(query: Record<string, string | undefined>): Search {
  return {
    ...listAsked(query),
    tab: tabs.find((each) => each === query.etat) ?? 'toutes',
    period: periods.find((each) => each === query.quand) ?? 'venir',
    space: isUuid(query.espace) ? query.espace : null,
    workshop: listAsked({ q: query.atelier }).words || null,
  };
}

/** The same, asked again with something else. */
export function queryOf({ tab, period, words, space, workshop }: Omit<Search, 'number'>, number = 1): string {
  const query = new URLSearchParams({
    ...(tab === 'toutes' ? {} : { etat: tab }),
    ...(period === 'venir' ? {} : { quand: period }),
    ...(words === '' ? {} : { q: words }),
    ...(space === null ? {} : { espace: space }),
    ...(workshop === null ? {} : { atelier: workshop }),
    ...(number === 1 ? {} : { page: String(number) }),
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

/** What can be done with several lines at once. */
export const verbs = ['appelees', 'places', 'annuler'] as const;
export type Verb = (typeof verbs)[number];

/** Those that suit what the list shows: what is past is neither given nor cancelled. */
export function verbsFor({ tab, period }: Pick<Search, 'tab' | 'period'>): Verb[] {
  const fits: Record<Verb, boolean> = {
    // Only there is each thing to say a line.
    appelees: tab === 'appeler',
    places: (tab === 'toutes' || tab === 'attente') && period !== 'passees',
    annuler: tab !== 'annulees' && period !== 'passees',
  };
  return verbs.filter((verb) => fits[verb]);
}
