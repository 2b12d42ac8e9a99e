import type { ResourceSet } from '#platform/page-parts';
import { itemsOf } from './items-store.ts';
import { collectionBySlug } from './store.ts';

/** What the public finds in a collection, for what is made of it elsewhere. */
export const openSet: ResourceSet['open'] = async (db, { slug = '' }) => {
  const collection = await collectionBySlug(db, slug);
  if (collection?.status !== 'published') return null;
  const resourceIds = (await itemsOf(db, collection.id)).map(({ resourceId }) => resourceId);
  const { title, lang } = collection;
  return { slug, title, lang, resourceIds };
};
