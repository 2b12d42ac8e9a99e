import { capitalised } from '#platform/letter-case';
import type { Page } from '#platform/page';
import { dateOf } from '#platform/time';
import { formatDate, formatWeekday } from '#platform/time-words';
import { type Day, type Moment, Timeline } from '#ui/Timeline';
import type { ListedMeeting } from '../listed.ts';
import { detailInWords, seatsInWords, timesInWords, titleInWords } from '../meeting-words.ts';
import { meetingPath } from '../paths.ts';

interface Shown {
  page: Page;
  meetings: readonly ListedMeeting[];
  /** On the page of a space one knows where it is. */
  withSpace?: boolean;
}

/** Meetings on their thread, a knot for each day. */
export function DaysList({ page, meetings, withSpace = true }: Shown) {
  const { lang, network, now } = page;
  const today = dateOf(now, network.zone);
  const byDay = Map.groupBy(meetings, ({ startsAt }) => dateOf(startsAt, network.zone));
  const days: Day[] = [...byDay].map(([date, those]) => ({
    title: capitalised(formatWeekday(lang, date)),
    date: formatDate(lang, date),
    knot: date === today ? 'here' : 'hollow',
    moments: those.map((meeting) => momentOf({ page, meeting, withSpace })),
  }));
  return <Timeline days={days} />;
}

function momentOf({
  page,
  meeting,
  withSpace,
}: {
  page: Page;
  meeting: ListedMeeting;
  withSpace: boolean;
}): Moment {
  const { lang, network, now } = page;
  const seats = seatsInWords(lang, meeting, now);
  const isOpen = seats.knot === 'full' || seats.knot === 'half';
  return {
    time: timesInWords(lang, meeting, network.zone),
    title: <a href={page.href(meetingPath(meeting))}>{titleInWords(lang, meeting)}</a>,
    detail: detailInWords(lang, meeting, { withSpace }),
    note: isOpen ? <b>{seats.text}</b> : seats.text,
  };
}
