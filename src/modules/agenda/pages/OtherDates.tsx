import type { Page } from '#platform/page';
import { State } from '#ui/State';
import type { ListedMeeting } from '../listed.ts';
import { seatsInWords, whenInWords } from '../meeting-words.ts';
import { meetingPath } from '../paths.ts';
import type { ToldMeeting } from '../told-meeting.ts';
import { words } from '../words.ts';

const mostShown = 12;

/** The other dates of a workshop; of a cycle, all its meetings, this one among them. */
export function OtherDates({ page, told: { line, dates, series } }: { page: Page; told: ToldMeeting }) {
  const t = words(page.lang).meeting;
  const shown = series.isCycle
    ? dates
    : dates.filter(({ id, endsAt }) => id !== line.id && endsAt > page.now);
  if (shown.length === 0 || dates.length < 2) return null;
  return (
    <section>
      <h2>{series.isCycle ? t.othersOfCycle : t.others}</h2>
      <ol class="dates">
        {shown.slice(0, series.isCycle ? shown.length : mostShown).map((one) => (
          <li>
            <OtherDate page={page} one={one} isHere={one.id === line.id} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function OtherDate({ page, one, isHere }: { page: Page; one: ListedMeeting; isHere: boolean }) {
  const { lang, now, network } = page;
  const seats = seatsInWords(lang, one, now);
  const when = whenInWords(lang, one, network.zone);
  return (
    <>
      {isHere ? (
        <b>
          {when} ({words(lang).meeting.here})
        </b>
      ) : (
        <a href={page.href(meetingPath(one))}>{when}</a>
      )}{' '}
      <State knot={seats.knot}>{seats.text}</State>
    </>
  );
}
