import type { ResourcePart } from '#platform/page-parts';
import { usesOf } from './store.ts';
import { words } from './words.ts';

/** Beside a course: in how many workshops it was given, and will be. */
export const usesPart: ResourcePart = {
  place: 'aside',
  order: 10,
  async draw({ db, now }, page, { id }) {
    const uses = await usesOf(db, id, now);
    if (uses.held + uses.coming === 0) return null;
    const t = words(page.lang);
    return (
      <p>
        <b>{t.uses(uses)}</b>
      </p>
    );
  },
};
