import { everything, questionFollowed } from '#modules/agenda';
import {
  agendaPath,
  words as agendaWords,
  isNarrowed,
  nothingAsked,
  queryOf,
  readSearch,
  type Search,
} from '#modules/agenda/rules';
import { spaceBySlug } from '#modules/network';
import { spacePath } from '#modules/space-page/rules';
import type { ListAsked, OpenList, PublicList } from '#platform/feeds/list';
import { addDays, dateOf, startOfDay } from '#platform/time';
import { newEntries } from './entries.ts';
import { seriesEvents } from './series-events.ts';
import { followedSeries } from './store.ts';
import { words } from './words.ts';

/** What is over stays a year: a calendar that is followed would else lose its past at each reading. */
export const followedDays = { before: 365, after: 3 * 366 };

/** The agenda, narrowed as its page is. Days and views are not kept: who follows wants what comes. */
export const agendaList: PublicList = {
  path: agendaPath,
  isCalendar: true,
  label: { fr: 'Agenda', en: 'What’s on' },
  about: {
    fr: 'Les ateliers et les événements de tout le réseau, leurs changements et leurs annulations.',
    en: 'Workshops and events of the whole network, with their changes and cancellations.',
  },
  shownOn: ['/', agendaPath],
  queryOn: (query) => queryOf(narrowing(query)),
  async open(asked) {
    const search = narrowing(asked.query);
    const t = words(asked.lang);
    const { name } = asked.network;
    const theme = search.theme && agendaWords(asked.lang).themes[search.theme];
    return opened(asked, {
      search,
      spaceId: null,
      title: theme ? t.titleOfTheme(theme, name) : t.title(name),
      path: agendaPath,
    });
  },
};

/** The agenda of one space. */
export const spaceList: PublicList = {
  path: `${spacePath(':slug')}${agendaPath}`,
  isCalendar: true,
  label: { fr: 'Agenda de cet espace', en: 'What’s on in this space' },
  about: {
    fr: 'Ce qui est annoncé dans un espace : le lien est sur sa fiche.',
    en: 'What is announced in one space: the link is on its page.',
  },
  shownOn: [spacePath(':slug')],
  async open(asked) {
    const space = await spaceBySlug(asked.db, asked.named.slug ?? '');
    // Who follows a space that closes is left with a calendar where nothing is to come.
    if (space?.status !== 'published' && space?.status !== 'closed') return null;
    const title = words(asked.lang).titleOfSpace(space.name);
    return opened(asked, { search: nothingAsked, spaceId: space.id, title, path: spacePath(space.slug) });
  },
};

interface Subject {
  search: Search;
  spaceId: string | null;
  title: string;
  path: string;
}

async function opened(asked: ListAsked, { search, spaceId, title, path }: Subject): Promise<OpenList> {
  const { db, network, now } = asked;
  const today = dateOf(now, network.zone);
  const question = async () => ({
    ...everything,
    ...(await questionFollowed(db, search, {
      from: startOfDay(addDays(today, -followedDays.before), network.zone),
      to: startOfDay(addDays(today, followedDays.after), network.zone),
      zone: network.zone,
    })),
    spaceId,
  });
  return {
    title,
    description: words(asked.lang).description,
    path,
    query: isNarrowed(search) ? queryOf(search) : '',
    entries: async () => newEntries(db, await question(), asked),
    events: async () =>
      (await followedSeries(db, await question(), now)).flatMap((series) => seriesEvents(series, asked)),
  };
}

const narrowing = (query: URLSearchParams): Search => ({
  ...readSearch(query),
  view: nothingAsked.view,
  day: null,
  page: 1,
  // A date does not leave the calendar of those who come because it is full.
  onlyFree: false,
  ...(query.get('km') ? {} : { place: '' }),
});
