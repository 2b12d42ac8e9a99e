import type { SpacePart } from '#platform/page-parts';
import { dateOf } from '#platform/time';
import { everything } from './find.ts';
import { DaysList } from './pages/DaysList.tsx';
import { agendaPath } from './paths.ts';
import { listMeetings } from './store.ts';
import { words } from './words.ts';

const mostShown = 5;
const daysShown = 60;

/** On the page of a space: what is on there next. */
export const nextPart: SpacePart = {
  place: 'public',
  order: 20,
  async draw({ db, now, network, lang }, page, { id }) {
    const { meetings } = await listMeetings(db, {
      ...everything,
      from: new Date(now.getTime() - 86_400_000),
      to: new Date(now.getTime() + daysShown * 86_400_000),
      after: now,
      zone: network.zone,
      spaceId: id,
      limit: mostShown,
    });
    if (meetings.length === 0) return null;
    const t = words(lang).nextInSpace;
    const commune = meetings[0]?.communeName ?? '';
    return (
      <section>
        <h2>{t.title}</h2>
        <DaysList page={page} meetings={meetings} firstDay={dateOf(now, network.zone)} withSpace={false} />
        <p>
          <a href={page.href(`${agendaPath}?vue=liste&ou=${encodeURIComponent(commune)}&km=5`)}>{t.all}</a>
        </p>
      </section>
    );
  },
};
