import { contentLang, type Feed, idOf } from './feed.ts';
import { paragraphs } from './xml.ts';

/** https://www.jsonfeed.org/version/1.1/ */
export const jsonFeedText = (feed: Feed): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    home_page_url: feed.page,
    feed_url: feed.self,
    language: contentLang,
    authors: [{ name: feed.author }],
    hubs: [{ type: 'WebSub', url: feed.hub }],
    items: feed.entries.map((entry) => ({
      id: idOf(entry),
      url: feed.absolute(entry.path),
      title: entry.title,
      content_html: paragraphs(entry.text),
      date_published: entry.publishedAt.toISOString(),
      date_modified: entry.changedAt.toISOString(),
      ...(entry.author ? { authors: [{ name: entry.author }] } : {}),
      ...(entry.categories?.length ? { tags: entry.categories } : {}),
    })),
  });
