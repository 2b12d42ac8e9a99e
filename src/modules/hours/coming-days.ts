import type { DbOf } from '#platform/database/deed';
import type { Lang } from '#platform/i18n';
import { addDays, dateOf } from '#platform/time';
import type { Moment } from './coming.ts';
import { localityOf } from './schedule.ts';
import { openingsBetween, specialHoursSince } from './store.ts';
import { type DayLine, daysInWords } from './week-words.ts';

type Db = DbOf<never, 'opening' | 'specialHours'>;

/** The seven days from today on, for somebody who will come: a week that began on Monday is half over on Friday. */
export async function comingDays(
  db: Db,
  space: { id: string; communeCode: string },
  { now, zone, lang }: Moment & { lang: Lang },
): Promise<DayLine[]> {
  const today = dateOf(now, zone);
  const [intervals, special] = await Promise.all([
    openingsBetween(db, space.id, today, addDays(today, 6)),
    specialHoursSince(db, space.id, today),
  ]);
  return daysInWords({ intervals, special }, { from: today, today }, localityOf(space, zone), lang);
}
