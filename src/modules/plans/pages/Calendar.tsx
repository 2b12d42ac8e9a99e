import { Table } from '#ui/Table';
import type { PlanAction } from '../content.ts';
import { periodInWords, placeOf } from '../months.ts';
import { numbered } from '../numbered.ts';
import { words } from '../words.ts';
import type { PlanBodyProps } from './PlanBody.tsx';

interface Dated extends PlanAction {
  startsOn: string;
  endsOn: string;
  number: string;
}

/** The actions that have dates, each with its months in words and as a bar under the years. */
export function Calendar({ page, content }: PlanBodyProps) {
  const t = words(page.lang).calendar;
  const dated = numbered(content).flatMap(({ number, action }): Dated[] => {
    const { startsOn, endsOn } = action;
    return startsOn && endsOn ? [{ ...action, startsOn, endsOn, number }] : [];
  });
  if (dated.length === 0) return <p>{t.none}</p>;
  const ownLang = content.lang === page.lang ? undefined : content.lang;
  return (
    <div class="calendar">
      <Table
        caption={<span class="unseen">{t.caption}</span>}
        rows={dated}
        columns={[
          {
            head: t.action,
            cell: ({ number, title }) => (
              <span lang={ownLang}>
                {number} {title}
              </span>
            ),
          },
          {
            head: t.period,
            phone: 'alone',
            cell: ({ startsOn, endsOn }) => periodInWords(page.lang, startsOn, endsOn),
          },
          {
            head: <Years years={content.years} />,
            phone: 'alone',
            cell: ({ startsOn, endsOn }) => <Bar years={content.years} from={startsOn} to={endsOn} />,
          },
        ]}
      />
    </div>
  );
}

const Years = ({ years }: { years: readonly number[] }) => (
  <span class="years">
    {years.map((year) => (
      <span>{year}</span>
    ))}
  </span>
);

function Bar({ years, from, to }: { years: readonly number[]; from: string; to: string }) {
  const { start, share } = placeOf(years, from, to);
  return (
    <svg class="span" aria-hidden="true">
      {years.map((_, index) => (
        <line x1={percent(index / years.length)} x2={percent(index / years.length)} y2="100%" />
      ))}
      <rect x={percent(start)} width={percent(share)} y="25%" height="50%" />
    </svg>
  );
}

const percent = (part: number): string => `${Math.round(part * 10_000) / 100}%`;
