import type { Block } from '#platform/page-parts';
import { scopeOf } from '#platform/scope';
import { addDays, dateOf, startOfDay, wallClockOf } from '#platform/time';
import { formatTime, minutesOf } from '#platform/time-words';
import { DayThread } from '#ui/Timeline';
import { seatsIn } from './pages/PlanPage.tsx';
import { meetingPath } from './paths.ts';
import { plannedIn } from './plan-store.ts';
import { words } from './words.ts';

const mostShown = 12;

/** On the staff's home: the meetings of the day, hung from their thread. */
export const todayBlock: Block = {
  audience: 'staff',
  place: 'aside',
  order: 10,
  budgetBytes: 5000,
  permission: 'workshop.edit',
  async draw({ db, now, viewer, network, lang }, page) {
    const t = words(lang).today;
    const today = dateOf(now, network.zone);
    const { meetings } = await plannedIn(
      db,
      {
        scope: scopeOf(viewer, 'workshop.edit'),
        from: startOfDay(today, network.zone),
        to: startOfDay(addDays(today, 1), network.zone),
      },
      { limit: mostShown, offset: 0 },
    );
    if (meetings.length === 0) return null;
    return (
      <section>
        <h2>{t.title}</h2>
        <DayThread
          moments={meetings.map((one) => ({
            time: formatTime(lang, minutesOf(wallClockOf(one.startsAt, network.zone).slice(11))),
            title: (
              <a href={page.href(meetingPath(one.id))} lang="fr">
                {one.title}
              </a>
            ),
            detail: one.status === 'cancelled' ? words(lang).list.cancelled : seatsIn(page, one),
            knot: one.endsAt <= now ? 'full' : one.startsAt <= now ? 'here' : 'hollow',
          }))}
        />
      </section>
    );
  },
};
