import type { SpacePart } from '#platform/page-parts';
import { figuresPath } from './paths.ts';
import { words } from './words.ts';

/** On the staff page of a space: the way to its figures. */
export const figuresPart: SpacePart = {
  place: 'staff',
  order: 18,
  permission: 'workshop.edit',
  async draw(_asked, page, { id }) {
    const t = words(page.lang);
    return (
      <>
        <h2>{t.title}</h2>
        <p class="links">
          <a href={page.href(figuresPath(id))}>{t.look}</a>
        </p>
      </>
    );
  },
};
