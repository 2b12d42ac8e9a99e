import type { PublicList } from '#platform/feeds/list';
import { element, xmlDocument } from '#platform/feeds/xml';
import type { Page } from '#platform/page';
import { words } from './words.ts';

export const opmlType = 'text/x-opml; charset=utf-8';

/** All the lists that have one address, for a reader that takes them at once: OPML 2.0. */
export const opmlText = (page: Page, lists: readonly PublicList[]): string =>
  xmlDocument(
    element(
      'opml',
      [
        element('head', [element('title', words(page.lang).opmlTitle(page.network.name))]),
        element(
          'body',
          lists.filter(isOne).map((list) => outline(page, list)),
        ),
      ],
      { version: '2.0' },
    ),
  );

/** Of a list that is there once for each space, there are as many addresses as spaces. */
export const isOne = ({ path }: PublicList): boolean => !path.includes(':');

const outline = (page: Page, { path, label, about }: PublicList): string =>
  element('outline', '', {
    type: 'rss',
    text: `${label[page.lang]} – ${page.network.name}`,
    title: label[page.lang],
    description: about[page.lang],
    xmlUrl: page.absolute(`${path}.atom`),
    htmlUrl: page.absolute(path),
    language: 'fr',
  });
