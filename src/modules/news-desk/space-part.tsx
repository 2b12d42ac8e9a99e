import { itemsIn } from '#modules/news';
import { phaseOf } from '#modules/news/rules';
import type { SpacePart } from '#platform/page-parts';
import { scopeOf } from '#platform/scope';
import { Button } from '#ui/Button';
import { keyOf } from './concern.ts';
import { deskItemPath, newPath } from './paths.ts';
import { words } from './words.ts';

const mostShown = 3;

/** On the staff page of a space: what it made known last, and the way to write more. */
export const writePart: SpacePart = {
  place: 'staff',
  order: 18,
  permission: 'news.write',
  async draw({ db, now, viewer, lang }, page, { id }) {
    const t = words(lang);
    const asked = { scope: scopeOf(viewer, 'news.write'), phase: 'online' as const, now, spaceId: id };
    const items = await itemsIn(db, asked, { limit: mostShown, offset: 0 });
    const write = `${newPath}?pour=${keyOf({ spaceId: id, communeCode: null, epciCode: null })}`;
    return (
      <section>
        <h2>{t.space.title}</h2>
        {items.length === 0 ? (
          <p>{t.space.intro}</p>
        ) : (
          <ul class="plain">
            {items.map((item) => (
              <li>
                <a href={page.href(deskItemPath(item.id))}>{item.title}</a> ({t.phases[phaseOf(item, now)]})
              </li>
            ))}
          </ul>
        )}
        <p class="buttons">
          <Button kind="secondary" href={page.href(write)}>
            {t.write}
          </Button>
        </p>
      </section>
    );
  },
};
