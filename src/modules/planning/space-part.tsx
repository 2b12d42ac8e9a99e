import type { SpacePart } from '#platform/page-parts';
import { scopeOf } from '#platform/scope';
import { Button } from '#ui/Button';
import { momentOf, seatsIn } from './pages/PlanPage.tsx';
import { meetingPath, newPath, spacePlanPath } from './paths.ts';
import { plannedIn } from './plan-store.ts';
import { words } from './words.ts';

const mostShown = 3;
const dayMs = 86_400_000;

/** On the staff page of a space: the next meetings, and the way to announce one. */
export const planPart: SpacePart = {
  place: 'staff',
  order: 15,
  permission: 'workshop.edit',
  async draw({ db, now, viewer, lang }, page, { id }) {
    const t = words(lang);
    const { total, meetings } = await plannedIn(
      db,
      {
        scope: scopeOf(viewer, 'workshop.edit'),
        from: now,
        to: new Date(now.getTime() + 400 * dayMs),
        spaceId: id,
      },
      { limit: mostShown, offset: 0 },
    );
    return (
      <section>
        <h2>{t.list.title}</h2>
        {meetings.length === 0 ? (
          <p>{t.list.empty}.</p>
        ) : (
          <ul class="plain">
            {meetings.map((one) => (
              <li>
                <a href={page.href(meetingPath(one.id))} lang={page.network.lang}>
                  {one.title}
                </a>
                , {momentOf(page, one)} ({seatsIn(page, one)})
              </li>
            ))}
          </ul>
        )}
        <p class="buttons">
          <Button href={page.href(newPath(id))}>{t.list.announce}</Button>
          {total > 0 && (
            <Button kind="secondary" href={page.href(spacePlanPath(id))}>
              {t.list.count(total)}
            </Button>
          )}
        </p>
      </section>
    );
  },
};
