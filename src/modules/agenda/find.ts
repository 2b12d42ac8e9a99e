import { findPlace } from '#modules/lookup';
import type { Place } from '#modules/lookup/rules';
import type { Level } from '#modules/meetings/rules';
import type { Database } from '#platform/database/deed';
import { arcOf } from '#platform/geo/arc';
import { dateOf, startOfDay } from '#platform/time';
import { firstDayOf, type Period, periodOf, type Search } from './search.ts';
import { type Answered, listMeetings, type Question } from './store.ts';

export interface Found extends Answered {
  search: Search;
  period: Period;
  place: Place;
  pages: number;
}

export interface Moment {
  now: Date;
  zone: string;
}

export const meetingsPerPage = 50;

/** Answers a search: the meetings of one page, and how many each day of the period has. */
export async function find(db: Database, search: Search, moment: Moment): Promise<Found> {
  const period = periodOf(search, dateOf(moment.now, moment.zone));
  const place = await findPlace(db, search.place);
  const answered = await listMeetings(db, questionOf({ search, period, place }, moment));
  const pages = Math.ceil(answered.listed / meetingsPerPage);
  if (search.page > pages && pages > 0) return find(db, { ...search, page: pages }, moment);
  return { ...answered, search, period, place, pages };
}

/** Nothing but a period is asked. */
export const everything = {
  latitude: null,
  longitude: null,
  reach: null,
  theme: null,
  levels: null,
  public: null,
  onlyFree: false,
  spaceId: null,
  listFrom: new Date(0),
  seriesId: null,
  cycle: null,
  ledBy: null,
  orIn: null,
  offset: 0,
} as const;

function questionOf(
  { search, period, place }: Pick<Found, 'search' | 'period' | 'place'>,
  { now, zone }: Moment,
): Question {
  // A month is a table of counts: its meetings are behind each day.
  const limit = search.view === 'mois' ? 0 : meetingsPerPage;
  return {
    ...everything,
    ...narrowed(search, place),
    from: startOfDay(period.from, zone),
    // The knots of the past days of this week lead to what is over.
    listFrom: startOfDay(firstDayOf(search, dateOf(now, zone)), zone),
    to: startOfDay(period.to, zone),
    // Nobody takes a seat of what is over.
    after: search.onlyFree || (search.view === 'liste' && search.day === null) ? now : null,
    zone,
    limit,
    offset: (search.page - 1) * meetingsPerPage,
  };
}

/** What a search narrows, whatever its days: for those who follow the agenda. */
export async function questionFollowed(
  db: Database,
  search: Search,
  within: { from: Date; to: Date; zone: string },
): Promise<Question> {
  return {
    ...everything,
    ...narrowed(search, await findPlace(db, search.place)),
    ...within,
    after: null,
    limit: mostFollowed,
  };
}

/** Series, those nearest to today: what a phone reads again every four hours. */
export const mostFollowed = 3000;

function narrowed(search: Search, place: Place) {
  const from = place.is === 'here' ? place.commune : null;
  return {
    latitude: from?.latitude ?? null,
    longitude: from?.longitude ?? null,
    reach: from && search.km ? arcOf(search.km) : null,
    theme: search.theme,
    levels: levelsFor(search.level),
    public: search.public,
    onlyFree: search.onlyFree,
  };
}

const levelsFor = (level: Level | null): Level[] | null =>
  level === null || level === 'any' ? null : [level, 'any'];
