import { calendarText } from '#platform/calendars/calendar';
import { atomText } from './atom.ts';
import type { Ending } from './endings.ts';
import type { Feed } from './feed.ts';
import { jsonFeedText } from './json-feed.ts';
import type { ListAsked, OpenList } from './list.ts';
import { rssText } from './rss.ts';

type Write = (list: OpenList, around: Around) => Promise<string>;

interface Around {
  self: string;
  hub: string;
  asked: ListAsked;
}

const asFeed =
  (write: (feed: Feed) => string): Write =>
  async (list, { self, hub, asked: { network, absolute } }) =>
    write({
      title: list.title,
      description: list.description,
      self,
      page: absolute(list.path) + list.query,
      hub,
      author: network.name,
      entries: await list.entries(),
      absolute,
    });

const asCalendar: Write = async (list, { self, asked: { network, absolute } }) =>
  calendarText({
    name: list.title,
    description: list.description,
    zone: network.zone,
    url: absolute(list.path) + list.query,
    source: self,
    events: (await list.events?.()) ?? [],
  });

const writers: Readonly<Record<Ending, Write>> = {
  ics: asCalendar,
  atom: asFeed(atomText),
  rss: asFeed(rssText),
  json: asFeed(jsonFeedText),
};

/** A list in one of its forms, at an address that ends so. */
export const writeList = (ending: Ending, list: OpenList, around: Around): Promise<string> =>
  writers[ending](list, around);
