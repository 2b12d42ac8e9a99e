import type { DayLine } from '#modules/hours/rules';
import type { Page } from '#platform/page';
import { Table } from '#ui/Table';
import { words } from '../words.ts';

/** The week as the public reads it. */
export function WeekTable(props: { page: Page; week: readonly DayLine[]; caption: string }) {
  const { page, week, caption } = props;
  const say = words(page.lang).weekPage;
  const columns = [
    { head: say.day, cell: ({ weekday }: DayLine) => weekday },
    { head: say.hours, cell: (line: DayLine) => <HoursOfDay page={page} {...line} /> },
  ];
  return <Table caption={caption} columns={columns} rows={week} isSelected={({ isToday }) => isToday} />;
}

const HoursOfDay = ({ page, hours, note, reason }: DayLine & { page: Page }) => (
  <>
    {hours}
    {note && ` (${note})`}
    {reason && <span lang={page.network.lang}>{` ${reason}`}</span>}
  </>
);
