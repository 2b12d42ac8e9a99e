import { spacePath } from '#modules/space-page/rules';
import { addDays, type IsoDate } from '#platform/time';

export type Paper = 'a4' | 'a5';

/** The poster of the week that holds a day; without one, of this week. */
export const posterPath = (slug: string, paper: Paper, day?: IsoDate): string =>
  `${spacePath(slug)}/affiche-${paper}.pdf${day ? `?le=${day}` : ''}`;

/** Weeks that somebody hangs up, or just took down: each costs a second of the machine, and a calendar has no end. */
export const isOnPaper = (day: IsoDate, today: IsoDate): boolean =>
  day >= addDays(today, -60) && day <= addDays(today, 400);
