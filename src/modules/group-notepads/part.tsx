import { countNotepads, notepadsOf } from '#modules/notepads';
import { newPathFor } from '#modules/notepads/rules';
import type { GroupPart } from '#platform/page-parts';
import { groupKind } from './holder.ts';
import { NotepadLines } from './NotepadLines.tsx';
import { notepadsPath } from './paths.ts';
import { words } from './words.ts';

const mostShown = 8;

/** On the page of a group: the notepads that it writes in, the last changed first. */
export const notepadsPart: GroupPart = {
  place: 'main',
  order: 40,
  async draw({ db }, page, { id, slug, mayWrite }) {
    const [notepads, count] = await Promise.all([
      notepadsOf(db, groupKind, id, { limit: mostShown, offset: 0 }),
      countNotepads(db, groupKind, id),
    ]);
    if (count === 0 && !mayWrite) return null;
    const t = words(page.lang);
    return (
      <section>
        <h2>{t.title}</h2>
        {count === 0 ? <p class="soft">{t.none}</p> : <NotepadLines page={page} notepads={notepads} />}
        <p class="links">
          {mayWrite && <a href={page.href(newPathFor(groupKind, id))}>{t.begin}</a>}{' '}
          {count > mostShown && <a href={page.href(notepadsPath(slug))}>{t.all(count)}</a>}
        </p>
      </section>
    );
  },
};
