import { spaceById } from '#modules/network';
import { spacePath } from '#modules/space-page/rules';
import type { SpacePart } from '#platform/module';
import { words } from './words.ts';

/** Under the title of a space's page, beside the day when it was checked. */
export const linkPart: SpacePart = {
  place: 'public',
  order: 5,
  async draw({ db }, page, { id }) {
    const space = await spaceById(db, id);
    return space && <a href={page.href(`${spacePath(space.slug)}/signaler`)}>{words(page.lang).link}</a>;
  },
};
