import { words as agendaWords } from '#modules/agenda/rules';
import type { Page } from '#platform/page';
import type { Block } from '#platform/page-parts';
import { scopeOf } from '#platform/scope';
import { addDays, dateOf, type IsoDate, startOfDay, wallClockOf } from '#platform/time';
import { formatTime, minutesOf } from '#platform/time-words';
import { DayThread } from '#ui/Timeline';
import { seatsIn } from './pages/PlanPage.tsx';
import { meetingPath } from './paths.ts';
import { type PlannedMeeting, plannedIn } from './plan-store.ts';
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
            time: clockOn(page, today, one),
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

/** When it begins; what was on already, until when. */
function clockOn({ lang, network }: Page, day: IsoDate, { startsAt, endsAt }: PlannedMeeting): string {
  const [start, end] = [wallClockOf(startsAt, network.zone), wallClockOf(endsAt, network.zone)];
  const time = (wall: string): string => formatTime(lang, minutesOf(wall.slice(11)));
  const { until, allDay } = agendaWords(lang).meeting;
  if (start.slice(0, 10) === day) return time(start);
  return end.slice(0, 10) === day ? until(time(end)) : allDay;
}
