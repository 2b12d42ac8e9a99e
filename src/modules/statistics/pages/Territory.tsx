import { blankForm } from '#platform/forms/form';
import type { Page } from '#platform/page';
import type { IsoDate } from '#platform/time';
import { Button } from '#ui/Button';
import { Select } from '#ui/Select';
import { monthInWords } from '../chart.ts';
import type { Statistics } from '../read.ts';
import { words } from '../words.ts';

/** What only these pages need. */
export const Sheet = ({ page }: { page: Page }) => (
  <link rel="stylesheet" href={page.asset('src/browser/statistics.css')} />
);

/** The title, the year that is shown, and of which territory; another one is chosen there. */
export function Territory({
  page,
  statistics,
  title,
}: {
  page: Page;
  statistics: Statistics;
  title: string;
}) {
  const t = words(page.lang);
  const { groupings, grouping, read } = statistics;
  const span = read[0]?.figures.span;
  const inWords = (month: IsoDate | undefined) => monthInWords(page.lang, month ?? '', 'withYear');
  return (
    <>
      <p class="meta">
        {span && `${t.period(inWords(span.months[0]), inWords(span.months.at(-1)))} · `}
        {grouping?.name ?? t.whole(page.network.territory)}
      </p>
      <h1>{title}</h1>
      {groupings.length > 1 && read.some(({ indicator }) => indicator.isPlaced) && (
        <search>
          <form class="filter-row one">
            <Select
              page={page}
              form={blankForm({ territoire: grouping?.code ?? '' })}
              name="territoire"
              label={t.territory}
              none={t.wholeNetwork}
              options={groupings.map(({ code, name }) => ({ value: code, label: name }))}
            />
            <Button kind="secondary" dense>
              {t.see}
            </Button>
          </form>
        </search>
      )}
    </>
  );
}
