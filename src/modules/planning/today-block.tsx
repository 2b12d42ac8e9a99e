import { words as agendaWords } from '#modules/agenda/rules';
import { capitalised } from '#platform/letter-case';
import type { Page } from '#platform/page';
import type { Block } from '#platform/page-parts';
import { isOfMany, scopeOf } from '#platform/scope';
import { addDays, dateOf, type IsoDate, startOfDay, wallClockOf } from '#platform/time';
import { formatDay, formatTime, minutesOf } from '#platform/time-words';
import { DayThread } from '#ui/Timeline';
import { seatsIn } from './pages/PlanPage.tsx';
import { listPath, meetingPath } from './paths.ts';
import { type PlannedMeeting, plannedIn } from './plan-store.ts';
import { words } from './words.ts';

/** Of her own spaces, and of a territory: there they stand beside what waits in it. */
const mostOwn = 10;
const mostOfMany = 6;

/** On the staff's home: the meetings of the day, then those of the week to come, hung from their thread. */
export const todayBlock: Block = {
  audience: 'staff',
  place: 'aside',
  order: 10,
  budgetBytes: 6000,
  permission: 'workshop.edit',
  async draw({ db, now, viewer, network, lang }, page) {
    const scope = scopeOf(viewer, 'workshop.edit');
    // A hundred spaces hold more in a day than somebody reads beside a list.
    if (scope.everywhere) return null;
    const ofMany = isOfMany(scope);
    const today = dateOf(now, network.zone);
    const { meetings } = await plannedIn(
      db,
      {
        scope,
        from: startOfDay(today, network.zone),
        to: startOfDay(addDays(today, 7), network.zone),
      },
      { limit: ofMany ? mostOfMany : mostOwn, offset: 0 },
    );
    if (meetings.length === 0) return null;
    const t = words(lang).today;
    const days = [...Map.groupBy(meetings, (one) => dayOf(one, today, network.zone))];
    return (
      <section>
        <h2>{days[0]?.[0] === today ? t.title : t.week}</h2>
        {days.map(([day, those]) => (
          <>
            {day !== today && <h3>{capitalised(formatDay(lang, day))}</h3>}
            <Day page={page} day={day} meetings={those} withSpace={ofMany} />
          </>
        ))}
        <p>
          <a href={page.href(listPath)}>{t.all}</a>
        </p>
      </section>
    );
  },
};

interface DayProps {
  page: Page;
  day: IsoDate;
  meetings: readonly PlannedMeeting[];
  withSpace: boolean;
}

const Day = ({ page, day, meetings, withSpace }: DayProps) => (
  <DayThread
    moments={meetings.map((one) => ({
      time: clockOn(page, day, one),
      title: (
        <a href={page.href(meetingPath(one.id))} lang={page.network.lang}>
          {one.title}
        </a>
      ),
      detail: [
        ...(withSpace && one.spaceName ? [one.spaceName] : []),
        one.status === 'cancelled' ? words(page.lang).list.cancelled : seatsIn(page, one),
      ].join(', '),
      knot: one.endsAt <= page.now ? 'full' : one.startsAt <= page.now ? 'here' : 'hollow',
    }))}
  />
);

/** What began before stands under today. */
function dayOf({ startsAt }: PlannedMeeting, today: IsoDate, zone: string): IsoDate {
  const day = dateOf(startsAt, zone);
  return day < today ? today : day;
}

/** When it begins; what was on already, until when. */
function clockOn({ lang, network }: Page, day: IsoDate, { startsAt, endsAt }: PlannedMeeting): string {
  const [start, end] = [wallClockOf(startsAt, network.zone), wallClockOf(endsAt, network.zone)];
  const time = (wall: string): string => formatTime(lang, minutesOf(wall.slice(11)));
  const { until, allDay } = agendaWords(lang).meeting;
  if (start.slice(0, 10) === day) return time(start);
  return end.slice(0, 10) === day ? until(time(end)) : allDay;
}
