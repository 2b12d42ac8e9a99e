import type { DbOf } from '#platform/database/deed';
import type { Lang } from '#platform/i18n';
import { addDays, dateOf } from '#platform/time';
import type { Moment } from './coming.ts';
import { localityOf } from './schedule.ts';
import { openingsBetween, specialHoursSince } from './store.ts';
import { type DayLine, daysInWords } from './week-words.ts';

type Db = DbOf<never, 'opening' | 'specialHours' | 'space'>;

/**
 * The seven days to come, for somebody who will come: a week that began on Monday is half over on Friday. An opening
 * that is over is none: in the evening the first day is tomorrow.
 */
export async function comingDays(
  db: Db,
  space: { id: string; communeCode: string },
  { now, zone, lang }: Moment & { lang: Lang },
): Promise<DayLine[]> {
  const today = dateOf(now, zone);
  const [openings, special] = await Promise.all([
    openingsBetween(db, space.id, today, addDays(today, 7)),
    specialHoursSince(db, space.id, today),
  ]);
  const intervals = openings.filter(({ end }) => end > now);
  const from = intervals.some(({ day }) => day === today) ? today : addDays(today, 1);
  return daysInWords({ intervals, special }, { from, today }, localityOf(space, zone), lang);
}
