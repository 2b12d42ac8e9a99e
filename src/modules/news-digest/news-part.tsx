import type { NewsPart } from '#platform/page-parts';
import { letterPath } from './paths.ts';
import { words } from './words.ts';

/** Under the list of news: the way to have them by mail, for the commune that was asked for. */
export const newsPart: NewsPart = {
  place: 'list',
  order: 10,
  draw: async (_asked, page) => {
    const place = new URLSearchParams(page.query).get('ou');
    const asked = place ? `?${new URLSearchParams({ ou: place.slice(0, 100) })}` : '';
    return (
      <p>
        <a href={page.href(letterPath) + asked}>{words(page.lang).part.text}</a>
      </p>
    );
  },
};
