import { type Level, levels, type Theme, themes } from '#modules/meetings/rules';
import { vocabulary } from '#modules/network/rules';
import { addDays, type IsoDate, isDate, weekdayOf } from '#platform/time';

/** What is shown at once: a week on its thread, a month in a table, one day, or all that is to come. */
export const views = ['semaine', 'mois', 'jour', 'liste'] as const;
export type View = (typeof views)[number];

/** What somebody asks of the agenda, as the address says it. */
export interface Search {
  view: View;
  /** The day asked for, or any day of the week or month; null: today. */
  day: IsoDate | null;
  place: string;
  km: number | null;
  theme: Theme | null;
  /** A beginner is shown what is for everybody as well. */
  level: Level | null;
  public: string | null;
  onlyFree: boolean;
  page: number;
}

export const distancesKm: readonly number[] = [5, 10, 20, 30, 50];
export const longestPlace = 100;

export const themeKeys: Record<Theme, string> = {
  first_steps: 'premiers-pas',
  internet: 'internet',
  procedures: 'demarches',
  mobile: 'telephone',
  pictures: 'photos',
  office: 'bureautique',
  safety: 'securite',
  creation: 'creation',
  job: 'emploi',
  family: 'famille',
  repair: 'reparation',
  understanding: 'comprendre',
};

export const levelKeys: Record<Level, string> = { beginner: 'debutant', some: 'habitue', any: 'tous' };

export const publicKeys: Record<string, string> = Object.fromEntries(
  vocabulary.publics.map((name) => [
    name,
    name
      .toLowerCase()
      .normalize('NFD')
      .replace(/[^a-z]+/g, ''),
  ]),
);

export const nothingAsked: Search = {
  view: 'semaine',
  day: null,
  place: '',
  km: null,
  theme: null,
  level: null,
  public: null,
  onlyFree: false,
  page: 1,
};

/** Reads an address. What it cannot mean is left out: an old or damaged link still leads to an agenda. */
export function readSearch(query: URLSearchParams): Search {
  const km = Number(query.get('km'));
  const day = query.get('le') ?? '';
  const page = query.get('page') ?? '';
  return {
    view: views.find((view) => view === query.get('vue')) ?? 'semaine',
    day: isDate(day) && day > '2000' && day < '2100' ? day : null,
    place: tidy(query.get('ou')),
    km: distancesKm.includes(km) ? km : null,
    theme: themes.find((theme) => themeKeys[theme] === query.get('theme')) ?? null,
    level: levels.find((level) => levelKeys[level] === query.get('niveau')) ?? null,
    public: Object.keys(publicKeys).find((name) => publicKeys[name] === query.get('public')) ?? null,
    onlyFree: query.get('libre') === '1',
    page: /^[1-9]\d{0,3}$/.test(page) ? Number(page) : 1,
  };
}

/** The address of a search: nothing, or a question mark and what is asked, always in the same order. */
export function queryOf(search: Search): string {
  const query = new URLSearchParams();
  if (search.view !== 'semaine') query.set('vue', search.view);
  if (search.day) query.set('le', search.day);
  if (search.place) query.set('ou', search.place);
  if (search.km) query.set('km', String(search.km));
  if (search.theme) query.set('theme', themeKeys[search.theme]);
  if (search.level) query.set('niveau', levelKeys[search.level]);
  if (search.public) query.set('public', publicKeys[search.public] as string);
  if (search.onlyFree) query.set('libre', '1');
  if (search.page > 1) query.set('page', String(search.page));
  return query.size > 0 ? `?${query}` : '';
}

/** Whether anything but days narrows the agenda. */
export const isNarrowed = ({ place, km, theme, level, public: forWhom, onlyFree }: Search): boolean =>
  (place !== '' && km !== null) || theme !== null || level !== null || forWhom !== null || onlyFree;

export interface Period {
  from: IsoDate;
  /** Left out itself. */
  to: IsoDate;
}

/** The days that a search shows; a list has no end, up to what is written ahead. */
export function periodOf({ view, day }: Search, today: IsoDate): Period {
  const from = day ?? today;
  if (view === 'jour') return { from, to: addDays(from, 1) };
  if (view === 'liste') return { from, to: addDays(from, 400) };
  if (view === 'mois') return monthOf(from);
  const monday = addDays(from, 1 - weekdayOf(from));
  return { from: monday, to: addDays(monday, 7) };
}

function monthOf(day: IsoDate): Period {
  const from = `${day.slice(0, 7)}-01`;
  return { from, to: `${addDays(from, 31).slice(0, 7)}-01` };
}

/** The day with which its list begins: nobody reads of this week what is over. */
export const firstDayOf = (search: Search, today: IsoDate): IsoDate =>
  search.view === 'semaine' && search.day === null ? today : periodOf(search, today).from;

/** The day to ask for to go on, or back, by what is shown at once. */
export const dayAfter = (search: Search, today: IsoDate): IsoDate => periodOf(search, today).to;
export const dayBefore = (search: Search, today: IsoDate): IsoDate =>
  addDays(periodOf(search, today).from, -1);

const tidy = (text: string | null): string =>
  (text ?? '')
    .normalize('NFC')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, longestPlace)
    .trim();
