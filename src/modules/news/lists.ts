import { findPlace } from '#modules/lookup';
import { spaceBySlug } from '#modules/network';
import { spacePath } from '#modules/space-page/rules';
import type { FeedEntry, ListAsked, PublicList } from '#platform/feeds/list';
import { plainText } from '#platform/rich-text/plain-text';
import { communeOf } from './around.ts';
import { queryOf, questionOf, readSearch } from './find.ts';
import { concernInWords } from './item-words.ts';
import { itemPath, newsPath } from './paths.ts';
import { anyItem, listWhole, type Question } from './public-store.ts';
import { words } from './words.ts';

const mostEntries = 50;

/** All news, or those around a commune. Months are not kept: who follows wants what comes. */
export const newsList: PublicList = {
  path: newsPath,
  label: { fr: 'Actualités', en: 'News' },
  about: {
    fr: 'Ce qui ouvre, ce qui change, ce qui se prépare dans les espaces.',
    en: 'What opens, what changes, what is coming up in the spaces.',
  },
  shownOn: ['/', newsPath],
  queryOn: (query) => queryOf({ place: readSearch(query).place }),
  async open(asked) {
    const { db, network, lang, now } = asked;
    const { place } = readSearch(asked.query);
    const meant = await findPlace(db, place);
    const around = meant.is === 'here' ? await communeOf(db, meant.commune.code) : null;
    const t = words(lang).feed;
    const question = questionOf({ month: null, after: null }, around, { now, zone: network.zone });
    return {
      title: around ? t.titleOf(around.name, network.name) : t.title(network.name),
      description: t.description,
      path: newsPath,
      query: queryOf({ place }),
      entries: () => entriesOf(asked, question),
    };
  },
};

/** The news of one space. */
export const spaceList: PublicList = {
  path: `${spacePath(':slug')}${newsPath}`,
  label: { fr: 'Actualités de cet espace', en: 'News of this space' },
  about: {
    fr: 'Ce qu’un espace fait savoir : le lien est sur sa fiche.',
    en: 'What one space makes known: the link is on its page.',
  },
  shownOn: [spacePath(':slug')],
  async open(asked) {
    const { db, network, lang, now } = asked;
    const space = await spaceBySlug(db, asked.named.slug ?? '');
    if (space?.status !== 'published' && space?.status !== 'closed') return null;
    const t = words(lang).feed;
    return {
      title: t.titleOf(space.name, network.name),
      description: t.description,
      path: spacePath(space.slug),
      query: '',
      entries: () => entriesOf(asked, { ...anyItem, now, spaceId: space.id }),
    };
  },
};

async function entriesOf(
  { db, network, lang }: ListAsked,
  question: Omit<Question, 'limit'>,
): Promise<FeedEntry[]> {
  const items = await listWhole(db, { ...question, limit: mostEntries });
  return items.map((item) => ({
    id: item.id,
    title: item.title,
    path: itemPath(item),
    text: plainText(item.body, item.lang).replaceAll('\n', '\n\n'),
    publishedAt: item.publishedAt,
    changedAt: item.changedAt,
    author: item.spaceName ?? network.name,
    categories: [concernInWords(lang, item)],
  }));
}
