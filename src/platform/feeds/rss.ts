import { changedLast, contentLang, type Feed, idOf } from './feed.ts';
import type { FeedEntry } from './list.ts';
import { element, paragraphs, xmlDocument } from './xml.ts';

const minutesToKeep = 240;

/** RSS 2.0. The date of an entry is that of its first publication: a correction does not bring it back as news. */
export const rssText = (feed: Feed): string =>
  xmlDocument(
    element(
      'rss',
      [
        element('channel', [
          element('title', feed.title),
          element('link', feed.page),
          element('description', feed.description),
          element('language', contentLang),
          element('lastBuildDate', changedLast(feed).toUTCString()),
          element('generator', 'Maillage'),
          element('ttl', String(minutesToKeep)),
          element('atom:link', '', { rel: 'self', type: 'application/rss+xml', href: feed.self }),
          element('atom:link', '', { rel: 'hub', href: feed.hub }),
          ...feed.entries.map((entry) => itemText(feed, entry)),
        ]),
      ],
      {
        version: '2.0',
        'xmlns:atom': 'http://www.w3.org/2005/Atom',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      },
    ),
  );

const itemText = ({ absolute }: Feed, entry: FeedEntry): string =>
  element('item', [
    element('title', entry.title),
    element('link', absolute(entry.path)),
    element('guid', idOf(entry), { isPermaLink: 'false' }),
    element('pubDate', entry.publishedAt.toUTCString()),
    ...(entry.author ? [element('dc:creator', entry.author)] : []),
    ...(entry.categories ?? []).map((category) => element('category', category)),
    element('description', paragraphs(entry.text)),
  ]);
