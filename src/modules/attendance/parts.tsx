import { meetingById } from '#modules/meetings';
import type { MeetingPart } from '#platform/page-parts';
import { formatDay } from '#platform/time-words';
import { Button } from '#ui/Button';
import { isOpen, opensOn } from './opening.ts';
import { Counted } from './pages/Counted.tsx';
import { paperPath, sheetPath } from './paths.ts';
import { countsOf, sheetOf } from './sheet.ts';
import { words } from './words.ts';

/** On the page of a meeting for those who hold it: the way to its list, and how far it is. */
export const listPart: MeetingPart = {
  place: 'staff',
  order: 40,
  permission: 'workshop.edit',
  async draw(asked, page, { id }) {
    const meeting = await meetingById(asked.db, id);
    // Of what the network holds itself, no team keeps a list.
    if (!meeting || meeting.spaceId === null || meeting.status === 'cancelled') return null;
    const t = words(page.lang);
    const counts = countsOf(await sheetOf(asked, { meeting }));
    const isNoted = isOpen(meeting, page.now, page.network.zone);
    const opens = formatDay(page.lang, opensOn(meeting, page.network.zone));
    return (
      <section>
        <h2>{t.title}</h2>
        <p>{isNoted ? <Counted page={page} counts={counts} /> : t.opens(opens)}</p>
        <p class="buttons">
          {isNoted && <Button href={page.href(sheetPath(id))}>{t.open}</Button>}
          <Button kind="secondary" href={page.href(paperPath(id))}>
            {t.paper}
          </Button>
        </p>
      </section>
    );
  },
};
