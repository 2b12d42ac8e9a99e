import { findPlace } from '#modules/lookup';
import type { Place } from '#modules/lookup/rules';
import type { Database } from '#platform/database/deed';
import { dateOf, startOfDay } from '#platform/time';
import { communeOf, type Territory } from './around.ts';
import { anyItem, archiveOf, type ListedItem, listItems, type Question } from './public-store.ts';

/** What the address of the list asks. */
export interface Search {
  /** A commune, as it was typed. */
  place: string;
  /** A month of the archive, such as 2026-11. */
  month: string | null;
  after: number | null;
}

export interface Found {
  search: Search;
  place: Place;
  /** The commune that was meant, with its grouping. */
  around: Territory | null;
  items: ListedItem[];
  /** Whether the list goes on after these. */
  goesOn: boolean;
  /** The months that may have something, the latest first. */
  months: string[];
}

export interface Moment {
  now: Date;
  zone: string;
}

const itemsPerPage = 20;
export const longestPlace = 100;

export function readSearch(query: URLSearchParams): Search {
  const month = query.get('mois') ?? '';
  const after = query.get('apres') ?? '';
  return {
    place: (query.get('ou') ?? '').trim().slice(0, longestPlace),
    month: /^(19|20)\d\d-(0[1-9]|1[0-2])$/.test(month) ? month : null,
    after: /^[1-9]\d{0,8}$/.test(after) ? Number(after) : null,
  };
}

/** The question in the address, always said in the same way. */
export function queryOf({ place, month, after }: Partial<Search>): string {
  const query = new URLSearchParams();
  if (place) query.set('ou', place);
  if (month) query.set('mois', month);
  if (after) query.set('apres', String(after));
  return query.size > 0 ? `?${query}` : '';
}

export async function find(db: Database, search: Search, moment: Moment): Promise<Found> {
  const [{ items, ...meant }, archive] = await Promise.all([
    findItems(db, search, moment),
    archiveOf(db, moment.now),
  ]);
  return {
    search,
    ...meant,
    items: items.slice(0, itemsPerPage),
    goesOn: items.length > itemsPerPage,
    months: archive ? monthsBetween(monthOf(archive.first, moment), monthOf(archive.last, moment)) : [],
  };
}

/** One more than a page holds, to know whether it goes on. */
async function findItems(db: Database, search: Search, moment: Moment) {
  const place = await findPlace(db, search.place);
  const around = place.is === 'here' ? await communeOf(db, place.commune.code) : null;
  const items = await listItems(db, { ...questionOf(search, around, moment), limit: itemsPerPage + 1 });
  return { place, around, items };
}

/** What a search narrows; its month apart, what a feed narrows as well. */
export function questionOf(
  { month, after }: Pick<Search, 'month' | 'after'>,
  around: Territory | null,
  { now, zone }: Moment,
): Omit<Question, 'limit'> {
  return {
    ...anyItem,
    now,
    epci: around?.epciCode ?? null,
    commune: around && around.epciCode === null ? around.code : null,
    from: month === null ? null : startOfDay(`${month}-01`, zone),
    to: month === null ? null : startOfDay(`${monthAfter(month)}-01`, zone),
    after,
  };
}

const monthOf = (at: Date, { zone }: Moment): string => dateOf(at, zone).slice(0, 7);

const monthAfter = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
};

function monthsBetween(first: string, last: string): string[] {
  const months: string[] = [];
  for (let month = first; month <= last; month = monthAfter(month)) months.unshift(month);
  return months;
}
