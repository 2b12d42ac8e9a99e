import type { Page } from '#platform/page';
import type { ResourceListPart } from '#platform/page-parts';
import { packOf, packPath } from './paths.ts';
import { words } from './words.ts';

/** Above the list, and under what goes together: all of it, for a place without a network. */
export const packPart: ResourceListPart = {
  order: 10,
  isAbove: true,
  draw: (page) => <Archive page={page} path={packPath} label={words(page.lang).take} />,
  drawForSet: (page, path) => (
    <p>
      <Archive page={page} path={packOf(path)} label={words(page.lang).takeSet} />{' '}
      <small>{words(page.lang).takeMore}</small>
    </p>
  ),
};

const Archive = ({ page, path, label }: { page: Page; path: string; label: string }) => (
  <a href={page.href(path)} download>
    {label}
  </a>
);
