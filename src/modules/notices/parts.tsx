import { itemById } from '#modules/news';
import { phaseOf } from '#modules/news/rules';
import type { NewsPart } from '#platform/page-parts';
import { noticePath } from './paths.ts';
import { words } from './words.ts';

/** Beside an item: its sheet. */
export const publicPart: NewsPart = {
  place: 'aside',
  order: 20,
  async draw({ db }, page, item) {
    const whole = item && (await itemById(db, item.id));
    if (!whole) return null;
    const t = words(page.lang);
    return (
      <p>
        <a href={page.href(noticePath(whole), 'fr')}>{t.print}</a>
        <br />
        <small>{t.weight}</small>
      </p>
    );
  },
};

/** For those who wrote it, once it is online: what they hang up. */
export const staffPart: NewsPart = {
  place: 'staff',
  order: 20,
  async draw({ db, now }, page, item) {
    const whole = item && (await itemById(db, item.id));
    if (!whole || phaseOf(whole, now) !== 'online') return null;
    const t = words(page.lang);
    return (
      <section>
        <h2>{t.staff.title}</h2>
        <p>{t.staff.text}</p>
        <p>
          <a href={page.href(noticePath(whole), 'fr')}>{t.print}</a>
        </p>
        <p class="meta">{t.weight}</p>
      </section>
    );
  },
};
