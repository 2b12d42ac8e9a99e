import type { GroupPart } from '#platform/page-parts';
import { figuresPath } from './paths.ts';
import { words } from './words.ts';

export const figuresPart: GroupPart = {
  place: 'aside',
  order: 30,
  draw: async (_asked, page, { slug }) => (
    <p>
      <a href={page.href(figuresPath(slug))}>{words(page.lang).part}</a>
    </p>
  ),
};
