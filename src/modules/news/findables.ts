// Reads: news_item, space, commune, epci.
import type { DbOf, Transaction } from '#platform/database/deed';
import { type FindableKind, tellFindables } from '#platform/findable';
import { plainText } from '#platform/rich-text/plain-text';
import { concernInWords } from './item-words.ts';
import { itemPath } from './paths.ts';
import { type FindableItem, findableItems } from './public-store.ts';

/** Items of news that are online, or that will be. */
export const findableNews: FindableKind = {
  name: 'actualites',
  label: { fr: 'Actualités', en: 'News' },
  order: 30,
  keys: async (db, now) => (await findableItems(db, { now })).map(({ id }) => id),
  read: async (db, keys, now) => (await findableItems(db, { now, among: keys })).map(findableOf),
};

function findableOf(item: FindableItem) {
  const { spaceId, inCommune, inEpci } = item;
  return {
    key: item.id,
    lang: item.lang,
    path: itemPath(item),
    title: item.title,
    text: plainText(item.body, item.lang),
    sought: 'actualité nouvelle news',
    at: {
      ...(spaceId ? { spaceId } : {}),
      ...(inCommune ? { communeCode: inCommune } : {}),
      ...(inEpci ? { epciCode: inEpci } : {}),
    },
    place: concernInWords(item.lang, item),
    readers: 'everybody' as const,
    date: item.publishedAt,
    from: item.publishedAt,
    until: item.expiresAt,
  };
}

/** What can be found of some items may have changed. */
export const tellNews = (tx: Transaction, keys: readonly string[], now: Date): Promise<void> =>
  tellFindables(tx, { kind: findableNews, keys, now });

/** The items of a space, whose page may have opened or closed. */
export async function itemsOfSpace(db: DbOf<never, 'newsItem'>, spaceId: string): Promise<string[]> {
  const rows = await db.selectFrom('newsItem').select('id').where('spaceId', '=', spaceId).execute();
  return rows.map(({ id }) => id);
}
