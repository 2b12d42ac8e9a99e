import { type Found, find } from '#modules/directory';
import { type Listed, queryOf } from '#modules/directory/rules';
import type { Moment } from '#modules/hours';
import { lookOf, stateOnPage } from '#modules/map/rules';
import { spacePath } from '#modules/space-page/rules';
import type { Database } from '#platform/database/deed';
import { formatDistance } from '#platform/distance-words';
import type { Page } from '#platform/page';
import { formatPhone } from '#platform/phone-words';
import { tokensOf } from './colours.ts';
import { type FrameAsked, framePath, frameQuery } from './frame.ts';
import { pictureSize } from './picture-size.ts';
import { type Grouping, groupingOf, spacesIn } from './store.ts';
import { words } from './words.ts';

/** A line of the list, in the words of its reader. */
export interface ShownSpace {
  name: string;
  url: string;
  place: string;
  /** The look of its knot, and what it says. */
  knot: string;
  state: string;
  detail: string;
  /** Why it is closed, in French, as somebody wrote it. */
  reason: string | null;
  phone: { url: string; words: string } | null;
}

/** All that a frame or an element draws. Addresses are whole: they are followed from another site. */
export interface Shown {
  lang: string;
  title: string;
  /** Why there is nothing, when there is nothing. */
  nothing: string | null;
  spaces: ShownSpace[];
  all: { url: string; words: string };
  map: { url: string; words: string; width: number; height: number } | null;
  network: { url: string; name: string };
  /** Tokens of the style sheet. */
  colours: Record<string, string>;
}

/** What was found for a frame. */
export interface FoundFor {
  found: Found;
  grouping: Grouping | null;
}

export async function findFor(db: Database, asked: FrameAsked, moment: Moment): Promise<FoundFor> {
  const grouping = asked.epci ? await groupingOf(db, asked.epci) : null;
  const among = grouping ? await spacesIn(db, grouping.code) : null;
  const found = await find(db, asked.search, moment, among);
  return { found: { ...found, spaces: found.spaces.slice(0, asked.count) }, grouping };
}

export function shownOn(page: Page, asked: FrameAsked, { found, grouping }: FoundFor): Shown {
  const t = words(page.lang);
  const place = found.place.is === 'here' ? found.place.commune.name : null;
  return {
    lang: page.lang,
    title: place ? t.near(place) : t.spacesOf(grouping?.name ?? page.network.name),
    nothing: found.total === 0 ? t.nothing : null,
    spaces: found.spaces.map((space) => lineOf(page, space)),
    all: {
      url: page.absolute('/annuaire') + queryOf({ ...found.search, words: grouping?.name ?? '' }),
      words: t.all(found.total),
    },
    map:
      asked.withMap && found.total > 0
        ? { url: page.absolute(`${framePath}.svg`) + frameQuery(asked), words: t.map, ...pictureSize }
        : null,
    network: { url: page.absolute('/'), name: page.network.name },
    colours: tokensOf(asked.colours),
  };
}

function lineOf(page: Page, { name, slug, commune, km, phone, fictitious, state }: Listed): ShownSpace {
  const t = words(page.lang);
  const said = stateOnPage(page, state);
  const away = km === null ? '' : t.away(formatDistance(km));
  return {
    name,
    url: page.absolute(spacePath(slug)),
    place: `${commune}${away}${fictitious ? t.fictitious : ''}`,
    knot: lookOf[said.is],
    state: said.word,
    detail: said.detail,
    reason: said.reason,
    phone: phone ? { url: `tel:${phone}`, words: formatPhone(phone) } : null,
  };
}
