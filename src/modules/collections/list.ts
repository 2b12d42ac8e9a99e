import { publishedResources } from '#modules/resources';
import { type Resource, resourcePath } from '#modules/resources/rules';
import type { FeedEntry, ListAsked, PublicList } from '#platform/feeds/list';
import { itemsOf } from './items-store.ts';
import { collectionPath } from './paths.ts';
import { collectionBySlug } from './store.ts';
import { words } from './words.ts';

/** What is put in one collection, to be followed. */
export const collectionList: PublicList = {
  path: collectionPath(':slug'),
  label: { fr: 'Cette collection', en: 'This collection' },
  about: {
    fr: 'Ce qui s’ajoute à une collection de ressources : le lien est sur sa page.',
    en: 'What is added to a collection of resources: the link is on its page.',
  },
  shownOn: [collectionPath(':slug')],
  async open(asked) {
    const collection = await collectionBySlug(asked.db, asked.named.slug ?? '');
    if (collection?.status !== 'published') return null;
    return {
      title: words(asked.lang).feed(collection.title, asked.network.name),
      description: collection.summary,
      path: collectionPath(collection.slug),
      query: '',
      entries: () => entriesOf(asked, collection.id),
    };
  },
};

/** What was added last comes first, and is as old as its place there. */
async function entriesOf({ db, network }: ListAsked, id: string): Promise<FeedEntry[]> {
  const items = await itemsOf(db, id);
  const resources = await publishedResources(
    db,
    items.map(({ resourceId }) => resourceId),
  );
  const added = new Map(items.map(({ resourceId, addedAt }) => [resourceId, addedAt]));
  return resources
    .map((resource) => entryOf(resource, added.get(resource.id) ?? resource.createdAt, network.name))
    .sort((one, other) => +other.publishedAt - +one.publishedAt);
}

const entryOf = (resource: Resource, addedAt: Date, networkName: string): FeedEntry => ({
  id: resource.id,
  title: resource.title,
  path: resourcePath(resource.slug),
  text: resource.summary,
  publishedAt: addedAt,
  changedAt: resource.changedAt > addedAt ? resource.changedAt : addedAt,
  author: resource.authors.join(', ') || (resource.spaceName ?? networkName),
});
