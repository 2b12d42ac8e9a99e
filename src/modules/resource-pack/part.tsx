import type { ResourceListPart } from '#platform/page-parts';
import { packPath } from './paths.ts';
import { words } from './words.ts';

/** Under the list: all of it, for a place without a network. */
export const packPart: ResourceListPart = {
  order: 10,
  draw: (page) => {
    const t = words(page.lang);
    return (
      <p>
        <a href={page.href(packPath)} download>
          {t.take}
        </a>{' '}
        <small>{t.takeMore}</small>
      </p>
    );
  },
};
