import { capitalised } from '#platform/letter-case';
import type { Page } from '#platform/page';
import { dateOf, type IsoDate } from '#platform/time';
import { formatDate, formatWeekday } from '#platform/time-words';
import { type Day, type Moment, Timeline } from '#ui/Timeline';
import type { ListedMeeting } from '../listed.ts';
import { byDay, detailInWords, seatsInWords, timesOnDay, titleInWords } from '../meeting-words.ts';
import { meetingPath } from '../paths.ts';

interface Shown {
  page: Page;
  meetings: readonly ListedMeeting[];
  /** What is on since an earlier day stands under this one. */
  firstDay: IsoDate;
  /** On the page of a space one knows where it is. */
  withSpace?: boolean;
}

/** Meetings on their thread, a knot for each day. */
export function DaysList({ page, meetings, firstDay, withSpace = true }: Shown) {
  const { lang, network, now } = page;
  const today = dateOf(now, network.zone);
  const days: Day[] = [...byDay(meetings, firstDay, network.zone)].map(([date, those]) => ({
    title: capitalised(formatWeekday(lang, date)),
    date: formatDate(lang, date),
    knot: date === today ? 'here' : 'hollow',
    moments: those.map((meeting) => momentOf({ page, date, meeting, withSpace })),
  }));
  return <Timeline days={days} />;
}

function momentOf({
  page,
  date,
  meeting,
  withSpace,
}: {
  page: Page;
  date: IsoDate;
  meeting: ListedMeeting;
  withSpace: boolean;
}): Moment {
  const { lang, network, now } = page;
  const seats = seatsInWords(lang, meeting, now);
  const isOpen = seats.knot === 'full' || seats.knot === 'half';
  return {
    time: timesOnDay(lang, date, meeting, network.zone),
    title: <a href={page.href(meetingPath(meeting))}>{titleInWords(lang, meeting)}</a>,
    detail: detailInWords(lang, meeting, { withSpace }),
    note: isOpen ? <b>{seats.text}</b> : seats.text,
  };
}
