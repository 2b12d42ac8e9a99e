import { freeSeats } from '#modules/meetings/rules';
import { meetingsWith } from '#modules/registration';
import { closedWhy, periodOf } from '#modules/registration/rules';
import type { MeetingPart } from '#platform/page-parts';
import { dateOf } from '#platform/time';
import { formatDay } from '#platform/time-words';
import { Button } from '#ui/Button';
import { formPath } from './paths.ts';
import { words } from './words.ts';

/** On the page of a meeting: the way to the form, or since when and until when it is open. */
export const enrolPart: MeetingPart = {
  place: 'public',
  order: 10,
  async draw({ db, now, lang }, page, { id }) {
    const found = await meetingsWith(db, id);
    const planned = found?.meetings.find(({ status }) => status === 'planned');
    if (!found || !planned) return null;
    const { series, meetings, zone } = found;
    const t = words(lang);
    const closed = closedWhy(series, meetings, { now, zone });
    if (closed === 'not_yet') {
      const { opens } = periodOf(series, planned.startsAt, zone);
      return <p>{t.opensOn(formatDay(lang, dateOf(opens as Date, zone)))}</p>;
    }
    if (closed === 'begun' || (closed === 'closed' && now < planned.startsAt))
      return <p>{t.closed[closed]}</p>;
    if (closed !== null) return null;
    const isFull = meetings.some((one) => one.status === 'planned' && freeSeats(one) === 0);
    return (
      <>
        <p class="buttons">
          <Button href={page.href(formPath(page.path))}>{isFull ? t.wait : t.enrol}</Button>
        </p>
        {series.isCycle && <p class="hint">{t.wholeCycle}</p>}
      </>
    );
  },
};
