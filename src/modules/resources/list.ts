import type { FeedEntry, ListAsked, PublicList } from '#platform/feeds/list';
import type { Resource } from './resource.ts';
import { resourcePath, resourcesPath } from './search.ts';
import { newestResources } from './store.ts';
import { themeWords } from './themes.ts';
import { kindInWords } from './told.ts';
import { words } from './words.ts';

const mostEntries = 50;

/** What was published last, to be followed. */
export const resourceList: PublicList = {
  path: resourcesPath,
  label: { fr: 'Ressources', en: 'Resources' },
  about: {
    fr: 'Les modules, fiches, fichiers et liens que le réseau partage, les derniers d’abord.',
    en: 'Courses, sheets, files and links that the network shares, the latest first.',
  },
  shownOn: [resourcesPath],
  open: async (asked) => ({
    title: words(asked.lang).feed(asked.network.name),
    description: words(asked.lang).description(asked.network.name),
    path: resourcesPath,
    query: '',
    entries: async () => (await newestResources(asked.db, mostEntries)).map((each) => entryOf(each, asked)),
  }),
};

const entryOf = (resource: Resource, { lang, network }: ListAsked): FeedEntry => ({
  id: resource.id,
  title: resource.title,
  path: resourcePath(resource.slug),
  text: `${kindInWords(lang, resource)}\n\n${resource.summary}`,
  publishedAt: resource.publishedAt ?? resource.createdAt,
  changedAt: resource.changedAt,
  author: resource.authors.join(', ') || (resource.spaceName ?? network.name),
  categories: resource.themes.map((theme) => themeWords[theme][lang]),
});
