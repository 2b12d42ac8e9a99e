import { changedLast, contentLang, type Feed, idOf } from './feed.ts';
import type { FeedEntry } from './list.ts';
import { element, paragraphs, xmlDocument } from './xml.ts';

/** RFC 4287. */
export const atomText = (feed: Feed): string =>
  xmlDocument(
    element(
      'feed',
      [
        element('id', feed.self),
        element('title', feed.title),
        element('subtitle', feed.description),
        element('updated', changedLast(feed).toISOString()),
        element('link', '', { rel: 'self', type: 'application/atom+xml', href: feed.self }),
        element('link', '', { rel: 'alternate', type: 'text/html', href: feed.page }),
        element('link', '', { rel: 'hub', href: feed.hub }),
        element('author', [element('name', feed.author)]),
        element('generator', 'Maillage'),
        ...feed.entries.map((entry) => entryText(feed, entry)),
      ],
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': contentLang },
    ),
  );

const entryText = ({ absolute }: Feed, entry: FeedEntry): string =>
  element('entry', [
    element('id', idOf(entry)),
    element('title', entry.title),
    element('link', '', { rel: 'alternate', type: 'text/html', href: absolute(entry.path) }),
    element('published', entry.publishedAt.toISOString()),
    element('updated', entry.changedAt.toISOString()),
    ...(entry.author ? [element('author', [element('name', entry.author)])] : []),
    ...(entry.categories ?? []).map((term) => element('category', '', { term })),
    element('content', paragraphs(entry.text), { type: 'html' }),
  ]);
