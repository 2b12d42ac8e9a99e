import type { SpacePart } from '#platform/page-parts';
import { figuresPath } from './paths.ts';
import { words } from './words.ts';

/** On the staff page of a space: the way to its figures. */
export const figuresPart: SpacePart = {
  place: 'staff',
  order: 18,
  permission: 'workshop.edit',
  draw: async (_asked, page, { id }) => (
    <p class="links">
      <a href={page.href(figuresPath(id))}>{words(page.lang).title}</a>
    </p>
  ),
};
