import { findPlace } from '#modules/lookup';
import { arcOf } from '#platform/geo/arc';
import type { Block } from '#platform/page-parts';
import { addDays, dateOf, startOfDay } from '#platform/time';
import { everything } from './find.ts';
import { DaysList } from './pages/DaysList.tsx';
import { agendaPath } from './paths.ts';
import { nothingAsked, queryOf } from './search.ts';
import { listMeetings } from './store.ts';
import { words } from './words.ts';

const mostShown = 6;
const nearKm = 20;

/** On the public home: what is on in the next seven days, near the place that was asked for. */
export const thisWeek: Block = {
  audience: 'public',
  place: 'section',
  order: 20,
  budgetBytes: 6000,
  async draw({ db, now, network, lang }, page) {
    const typed = new URLSearchParams(page.query).get('ou') ?? '';
    const place = await findPlace(db, typed.slice(0, 100));
    const near = place.is === 'here' ? place.commune : null;
    const today = dateOf(now, network.zone);
    const { meetings } = await listMeetings(db, {
      ...everything,
      from: startOfDay(today, network.zone),
      to: startOfDay(addDays(today, 7), network.zone),
      after: now,
      zone: network.zone,
      latitude: near?.latitude ?? null,
      longitude: near?.longitude ?? null,
      reach: near ? arcOf(nearKm) : null,
      limit: mostShown,
    });
    if (meetings.length === 0) return null;
    const t = words(lang).onHome;
    const search = { ...nothingAsked, place: near?.name ?? '', km: near ? nearKm : null };
    return (
      <section>
        <h2>{near ? t.titleNear(near.name) : t.title}</h2>
        <DaysList page={page} meetings={meetings} firstDay={today} />
        <p>
          <a href={page.href(agendaPath) + queryOf(search)}>{t.all}</a>
        </p>
      </section>
    );
  },
};
