import { findPlace } from '#modules/lookup';
import { arcOf } from '#platform/geo/arc';
import type { Asked } from '#platform/http/env';
import { capitalised } from '#platform/letter-case';
import type { Page } from '#platform/page';
import type { Block } from '#platform/page-parts';
import { addDays, dateOf, startOfDay } from '#platform/time';
import { Icon } from '#ui/Icon';
import { everything } from './find.ts';
import type { ListedMeeting } from './listed.ts';
import { byDay, detailInWords, seatsInWords, titleInWords, whenInWords } from './meeting-words.ts';
import { DaysList } from './pages/DaysList.tsx';
import { agendaPath, meetingPath } from './paths.ts';
import { nothingAsked, queryOf } from './search.ts';
import { type Answered, listMeetings, type Question } from './store.ts';
import { words } from './words.ts';

const mostShown = 6;
const mostOfADay = 2;
/** Enough for several days where much is on. */
const mostRead = 60;
const nearKm = 20;

interface Week extends Answered {
  /** The commune around which it is looked for, if one was typed. */
  near: string | null;
}

/** What is on in the next seven days, near the place that was asked for. */
async function weekOf(
  { db, now, network }: Asked,
  page: Page,
  some: Pick<Question, 'limit' | 'onlyFree'>,
): Promise<Week> {
  const typed = new URLSearchParams(page.query).get('ou') ?? '';
  const place = await findPlace(db, typed.slice(0, 100));
  const near = place.is === 'here' ? place.commune : null;
  const today = dateOf(now, network.zone);
  const answered = await listMeetings(db, {
    ...everything,
    from: startOfDay(today, network.zone),
    to: startOfDay(addDays(today, 7), network.zone),
    after: now,
    zone: network.zone,
    latitude: near?.latitude ?? null,
    longitude: near?.longitude ?? null,
    reach: near ? arcOf(nearKm) : null,
    ...some,
  });
  return { ...answered, near: near?.name ?? null };
}

/** All that is to come there: the agenda's own weeks begin on a Monday, and on a Sunday nothing is left of them. */
const comingPath = (page: Page, near: string | null, onlyFree: boolean): string =>
  page.href(agendaPath) +
  queryOf({ ...nothingAsked, view: 'liste', onlyFree, place: near ?? '', km: near ? nearKm : null });

/** On the public home, among the answers: the first workshop in which there is a seat. */
export const soonest: Block = {
  audience: 'public',
  place: 'column',
  order: 20,
  budgetBytes: 1500,
  async draw(asked, page) {
    const { meetings, near } = await weekOf(asked, page, { onlyFree: true, limit: 1 });
    const [first] = meetings;
    if (!first) return null;
    const { lang, now } = asked;
    const t = words(lang).onHome;
    return (
      <>
        <p class="kicker">
          <Icon name="calendar" />
          {near ? t.titleNear(near) : t.title}
        </p>
        <h3>
          <a href={page.href(meetingPath(first))}>{titleInWords(lang, first)}</a>
        </h3>
        <p>
          <b>{capitalised(whenInWords(lang, first, asked.network.zone))}</b>
        </p>
        <p class="meta">{detailInWords(lang, first, { withSpace: true })}</p>
        <p class="meta">{seatsInWords(lang, first, now).text}</p>
        <p>
          <a href={comingPath(page, near, true)}>{t.free}</a>
        </p>
      </>
    );
  },
};

/** On the public home: some of what is on each day. */
export const thisWeek: Block = {
  audience: 'public',
  place: 'section',
  order: 20,
  budgetBytes: 6000,
  async draw(asked, page) {
    const { meetings, near } = await weekOf(asked, page, { limit: mostRead, onlyFree: false });
    if (meetings.length === 0) return null;
    const t = words(asked.lang).onHome;
    const today = dateOf(asked.now, asked.network.zone);
    return (
      <section>
        <div class="head">
          <h2>{near ? t.titleNear(near) : t.title}</h2>
          <a href={comingPath(page, near, false)}>{t.all}</a>
        </div>
        <DaysList page={page} meetings={someOfEach(meetings, today, asked.network.zone)} firstDay={today} />
      </section>
    );
  },
};

/** A few of each day, those that take place first: a week reads as a week, however full one of its days is. */
function someOfEach(meetings: readonly ListedMeeting[], today: string, zone: string): ListedMeeting[] {
  const planned = meetings.filter(({ status }) => status === 'planned');
  const days = [...byDay(planned, today, zone).values()];
  return days.flatMap((those) => those.slice(0, mostOfADay)).slice(0, mostShown);
}
