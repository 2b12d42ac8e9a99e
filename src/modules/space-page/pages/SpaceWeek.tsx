import type { DayLine } from '#modules/hours/rules';
import type { Page } from '#platform/page';
import { dateOf } from '#platform/time';
import { formatDates } from '#platform/time-words';
import { Reason } from '#ui/Reason';
import { reachOf } from '../reach.ts';
import type { InSpace } from './SpaceHead.tsx';

/** The week in a table, today marked, and what is announced for later. */
export function SpaceWeek({ page, t, sheet: { space, hours } }: InSpace) {
  return (
    <section>
      <h2>{t.hours}</h2>
      {hours.announcements.length > 0 && (
        <ul>
          {hours.announcements.map(({ sentence, reason }) => (
            <li>
              {sentence}
              <Reason lang={page.network.lang} reason={reason} />.
            </li>
          ))}
        </ul>
      )}
      {hours.state === null ? (
        <p>{t.noHours[reachOf(space)]}</p>
      ) : (
        <Week page={page} t={t} week={hours.week} />
      )}
    </section>
  );
}

function Week({ page, t, week }: Pick<InSpace, 'page' | 't'> & { week: readonly DayLine[] }) {
  const [from, to] = [week[0]?.date ?? '', week.at(-1)?.date ?? ''];
  return (
    <table class="hours">
      <caption>
        {t.hoursOf(formatDates(page.lang, { from, to }, dateOf(page.now, page.network.zone)))}
      </caption>
      <thead class="unseen">
        <tr>
          <th scope="col">{t.day}</th>
          <th scope="col">{t.open}</th>
        </tr>
      </thead>
      <tbody>
        {week.map((line) => (
          <Day page={page} line={line} today={t.today} />
        ))}
      </tbody>
    </table>
  );
}

const Day = ({ page, line, today }: { page: Page; line: DayLine; today: string }) => (
  <tr class={line.isToday ? 'today' : undefined}>
    <th scope="row">
      {line.weekday}
      {line.isToday && <small> {today}</small>}
    </th>
    <td class={line.isOpen ? undefined : 'closed'}>
      {line.hours}
      {line.note && line.reason === null && ` (${line.note})`}
      <Reason lang={page.network.lang} reason={line.reason} />
    </td>
  </tr>
);
