import type { Page } from '#platform/page';
import { addDays, dateOf, type IsoDate, weekdayOf } from '#platform/time';
import { formatDay, formatWeekday } from '#platform/time-words';
import { agendaPath } from '../paths.ts';
import { type Period, queryOf, type Search } from '../search.ts';
import { words } from '../words.ts';

interface Shown {
  page: Page;
  search: Search;
  period: Period;
  days: ReadonlyMap<IsoDate, number>;
  caption: string;
}

/** A month as people hang it on the wall: how many meetings each day, and the way to them. */
export function MonthTable({ page, search, period, days, caption }: Shown) {
  const { lang, network, now } = page;
  const t = words(lang);
  const today = dateOf(now, network.zone);
  const monday = addDays(period.from, 1 - weekdayOf(period.from));
  const weeks: IsoDate[] = [];
  for (let day = monday; day < period.to; day = addDays(day, 7)) weeks.push(day);
  const cell = (day: IsoDate) => {
    if (day < period.from || day >= period.to) return <td />;
    const count = days.get(day) ?? 0;
    const number = Number(day.slice(8));
    const isToday = day === today ? 'date' : undefined;
    if (count === 0) return <td aria-current={isToday}>{number}</td>;
    return (
      <td aria-current={isToday}>
        <a
          href={page.href(agendaPath) + queryOf({ ...search, view: 'jour', day, page: 1 })}
          aria-label={t.countOn(formatDay(lang, day), t.workshops(count))}
        >
          {number} <b>{count}</b>
        </a>
      </td>
    );
  };
  return (
    <table class="month">
      <caption class="unseen">{caption}</caption>
      <thead>
        <tr>
          {Array.from({ length: 7 }, (_, rank) => {
            const name = formatWeekday(lang, addDays(monday, rank));
            return (
              <th scope="col" abbr={name}>
                {name.slice(0, 3)}.
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody>
        {weeks.map((first) => (
          <tr>{Array.from({ length: 7 }, (_, rank) => cell(addDays(first, rank)))}</tr>
        ))}
      </tbody>
    </table>
  );
}
