import { spacePath } from '#modules/space-page/rules';
import type { IsoDate } from '#platform/time';

export type Paper = 'a4' | 'a5';

/** The poster of the week that holds a day; without one, of this week. */
export const posterPath = (slug: string, paper: Paper, day?: IsoDate): string =>
  `${spacePath(slug)}/affiche-${paper}.pdf${day ? `?le=${day}` : ''}`;
