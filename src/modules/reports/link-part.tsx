import { spaceById } from '#modules/network';
import type { SpacePart } from '#platform/page-parts';
import { reportPath } from './paths.ts';
import { words } from './words.ts';

/** Under the title of a space's page, beside the day when it was checked. */
export const linkPart: SpacePart = {
  place: 'public',
  order: 5,
  async draw({ db }, page, { id }) {
    const space = await spaceById(db, id);
    return space && <a href={page.href(reportPath(space.slug))}>{words(page.lang).link}</a>;
  },
};
