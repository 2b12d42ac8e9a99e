import type { EditionPart } from '#platform/print';
import { yearPath } from './paths.ts';
import { words } from './words.ts';

/** Beside an edition: who receives its copies, long after it is frozen. */
export const followPart: EditionPart = {
  place: 'follow',
  order: 20,
  permission: 'print.edit',
  draw: async (_c, page, { year }) => (
    <a href={page.href(yearPath(year))}>
      {words(page.lang).title}
      <span class="unseen">, {year}</span>
    </a>
  ),
};
