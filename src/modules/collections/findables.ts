import type { FindableKind } from '#platform/findable';
import { collectionPath } from './paths.ts';
import { publishedCollections } from './store.ts';

/** What is published, for the search of the whole site. */
export const findableCollections: FindableKind = {
  name: 'collections',
  label: { fr: 'Collections de ressources', en: 'Collections of resources' },
  order: 41,
  keys: async (db) => (await publishedCollections(db, null)).map(({ id }) => id),
  read: async (db, keys) =>
    (await publishedCollections(db, keys)).map(({ id, slug, lang, title, summary, spaceId, ...rest }) => ({
      key: id,
      lang,
      path: collectionPath(slug),
      title,
      text: summary,
      sought: ['collection de ressources', 'collection of resources', rest.spaceName ?? ''].join(' '),
      ...(spaceId ? { at: { spaceId } } : {}),
      readers: 'everybody' as const,
      date: rest.publishedAt,
    })),
};
