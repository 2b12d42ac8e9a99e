import type { Page } from '#platform/page';
import { type Column, Table } from '#ui/Table';
import type { Area } from '../figures.ts';
import { quantityMap } from '../quantities.ts';
import type { Read, Statistics } from '../read.ts';
import { words } from '../words.ts';
import { shownInWords, tenthsInWords } from './compared.ts';
import { QuantityMap } from './QuantityMap.tsx';

export interface AreasProps {
  page: Page;
  statistics: Statistics;
  read: Read;
  file: string;
}

/** The territory, drawn by what each grouping has for a hundred inhabitants, and the table that says it. */
export function Areas({ page, statistics, read, file }: AreasProps) {
  const t = words(page.lang);
  const { areas } = read.figures;
  const map = quantityMap(areas, statistics.groupings);
  const sorted = [...areas].sort((one, other) => (other.per100 ?? -1) - (one.per100 ?? -1));
  const title = read.indicator.title[page.lang];
  const before: Column<Area> = {
    head: t.lastYear,
    cell: (area) => shownInWords(page.lang, area.before),
    numeric: true,
  };
  return (
    <section>
      <h2>{t.map}</h2>
      <div class="beside">
        {map && <QuantityMap page={page} map={map} areas={areas} label={t.mapTitle(title)} />}
        <div>
          <Table<Area>
            figures
            caption={t.mapTitle(title)}
            rows={sorted}
            columns={[
              { head: t.grouping, cell: ({ name }) => name },
              {
                head: t.per100,
                cell: ({ per100 }) => (per100 === null ? '–' : tenthsInWords(page.lang, per100)),
                numeric: true,
              },
              { head: t.count, cell: ({ now }) => shownInWords(page.lang, now), numeric: true },
              ...(read.figures.span.before ? [before] : []),
            ]}
          />
          <p class="links">
            <a href={file}>{t.download}</a>
          </p>
        </div>
      </div>
    </section>
  );
}
