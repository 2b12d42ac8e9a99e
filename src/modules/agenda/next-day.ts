import type { Database } from '#platform/database/deed';
import { dateOf, type IsoDate, startOfDay } from '#platform/time';
import { type Found, find, type Moment } from './find.ts';

/** The first day that has what is asked, after a period that has nothing; null when none is written. */
export async function nextDayAfter(db: Database, found: Found, moment: Moment): Promise<IsoDate | null> {
  const { search, period } = found;
  if (search.view === 'liste') return null;
  const later = await find(db, { ...search, view: 'liste', day: period.to, page: 1 }, moment);
  const [first] = later.meetings.filter(({ startsAt }) => startsAt >= startOfDay(period.to, moment.zone));
  return first ? dateOf(first.startsAt, moment.zone) : null;
}
