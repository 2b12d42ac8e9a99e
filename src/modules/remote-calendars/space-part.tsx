import type { SpacePart } from '#platform/page-parts';
import { State } from '#ui/State';
import { calendarsPath } from './paths.ts';
import { calendarsOf } from './store.ts';
import { words } from './words.ts';

/** On the staff page of a space: the calendars that it follows, and what is wrong with them. */
export const calendarsPart: SpacePart = {
  place: 'staff',
  order: 16,
  permission: 'workshop.edit',
  async draw({ db, now, lang }, page, { id }) {
    const t = words(lang).part;
    const calendars = await calendarsOf(db, id, now);
    const problems = calendars.filter(({ problem }) => problem !== null).length;
    return (
      <section>
        <h2>{t.title}</h2>
        {calendars.length === 0 && <p>{t.lead}</p>}
        {problems > 0 && (
          <p>
            <State knot="hollow">{t.problems(problems)}</State>
          </p>
        )}
        <p>
          <a href={page.href(calendarsPath(id))}>
            {calendars.length === 0 ? t.open : t.see(calendars.length)}
          </a>
        </p>
      </section>
    );
  },
};
