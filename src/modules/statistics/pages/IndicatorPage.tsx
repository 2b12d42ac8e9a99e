import type { Chart as ChartModel, Drawn } from '#platform/charts/chart';
import type { Page } from '#platform/page';
import { Chart } from '#ui/Chart';
import { EmptyState } from '#ui/EmptyState';
import { Figure, Figures } from '#ui/Figure';
import { Notice } from '#ui/Notice';
import { StaffLayout } from '#ui/StaffLayout';
import { monthInWords } from '../chart.ts';
import { isUnfinished } from '../months.ts';
import { indicatorPath, statisticsPath, type TableName } from '../paths.ts';
import type { Read, Statistics } from '../read.ts';
import { words } from '../words.ts';
import { Areas } from './Areas.tsx';
import { CountTable } from './CountTable.tsx';
import { comparedInWords, gapInWords, shownInWords } from './compared.ts';
import { Kinds } from './Kinds.tsx';
import { Sheet, Territory } from './Territory.tsx';

export interface IndicatorPageProps {
  page: Page;
  statistics: Statistics;
  read: Read;
  chart: ChartModel;
  /** Null where there is nothing to draw. */
  drawn: Drawn | null;
}

/** One indicator: the last month, the year, the curve beside the year before, the map, the kinds; a table under each. */
export function IndicatorPage({ page, statistics, read, chart, drawn }: IndicatorPageProps) {
  const t = words(page.lang);
  const { indicator, figures } = read;
  const title = indicator.title[page.lang];
  const query = statistics.grouping ? `?territoire=${statistics.grouping.code}` : '';
  const file = (table: TableName) => page.href(`${indicatorPath(indicator.name)}/${table}.csv`) + query;
  return (
    <StaffLayout
      page={page}
      title={title}
      current={statisticsPath}
      head={<Sheet page={page} />}
      breadcrumb={[{ href: statisticsPath + query, label: t.title }, { label: title }]}
    >
      <div class="stack">
        <div>
          <Territory page={page} statistics={statistics} title={title} />
        </div>
        {drawn ? (
          <>
            <Counters page={page} read={read} />
            <section>
              <Chart page={page} chart={chart} drawn={drawn} method={indicator.method[page.lang]} />
              <CountTable
                page={page}
                caption={chart.description}
                head={t.month}
                rows={[...figures.months].reverse()}
                nameOf={({ month }) => monthInWords(page.lang, month, 'withYear')}
                isCompared={figures.span.before !== null}
                file={file('mois')}
              />
            </section>
            {indicator.isPlaced && !statistics.grouping && (
              <Areas page={page} statistics={statistics} read={read} file={file('territoires')} />
            )}
            {indicator.kinds && <Kinds page={page} read={read} file={file('details')} />}
            {indicator.leastShown > 0 && (
              <Notice>
                <b>{t.whyRounded}</b> {t.whyRoundedText}
              </Notice>
            )}
          </>
        ) : (
          <EmptyState title={t.empty}>{t.emptyHint}</EmptyState>
        )}
      </div>
    </StaffLayout>
  );
}

function Counters({ page, read: { figures } }: { page: Page; read: Read }) {
  const t = words(page.lang);
  const { span, soFar, now } = figures;
  const last = figures.months.at(-1);
  if (!last) return null;
  const month = monthInWords(page.lang, last.month, 'long');
  const isMasked = last.now === null || last.before === null;
  return (
    <Figures>
      <Figure
        isBig
        label={isUnfinished(span) ? t.inMonthSoFar(month) : t.inMonth(month)}
        value={shownInWords(page.lang, last.now)}
        comparison={
          !span.before ? t.notKnown : isMasked ? t.tooFew : t.gapInYear(gapInWords(page.lang, last))
        }
      />
      <Figure
        label={t.inYear}
        value={shownInWords(page.lang, now)}
        comparison={comparedInWords(page.lang, figures)}
      />
      {!isUnfinished(span) && (
        <Figure
          label={t.inMonthSoFar(monthInWords(page.lang, span.current, 'long'))}
          value={shownInWords(page.lang, soFar)}
          comparison={t.notEnded}
        />
      )}
    </Figures>
  );
}
