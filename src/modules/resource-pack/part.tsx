import type { Page } from '#platform/page';
import type { ResourceListPart } from '#platform/page-parts';
import { packOf, packPath } from './paths.ts';
import { words } from './words.ts';

/** Under the list, and under what goes together: all of it, for a place without a network. */
export const packPart: ResourceListPart = {
  order: 10,
  draw: (page) => <Taken page={page} path={packPath} label={words(page.lang).take} />,
  drawForSet: (page, path) => <Taken page={page} path={packOf(path)} label={words(page.lang).takeSet} />,
};

const Taken = ({ page, path, label }: { page: Page; path: string; label: string }) => (
  <p>
    <a href={page.href(path)} download>
      {label}
    </a>{' '}
    <small>{words(page.lang).takeMore}</small>
  </p>
);
