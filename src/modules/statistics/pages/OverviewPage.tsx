import type { Page } from '#platform/page';
import { EmptyState } from '#ui/EmptyState';
import { Figure, Figures } from '#ui/Figure';
import { StaffLayout } from '#ui/StaffLayout';
import { indicatorPath, statisticsPath } from '../paths.ts';
import type { Statistics } from '../read.ts';
import { words } from '../words.ts';
import { comparedInWords, shownInWords } from './compared.ts';
import { Spark } from './Spark.tsx';
import { Sheet, Territory } from './Territory.tsx';

/** Every indicator with its year and how it compares; each leads to its curve, its map and its tables. */
export function OverviewPage({ page, statistics }: { page: Page; statistics: Statistics }) {
  const t = words(page.lang);
  const { read } = statistics;
  const query = statistics.grouping ? `?territoire=${statistics.grouping.code}` : '';
  return (
    <StaffLayout page={page} title={t.title} current={statisticsPath} head={<Sheet page={page} />}>
      <div class="stack">
        <div>
          <Territory page={page} statistics={statistics} title={t.title} />
        </div>
        <p class="lead">{t.lead}</p>
        {read.length === 0 ? (
          <EmptyState title={t.empty}>{t.emptyHint}</EmptyState>
        ) : (
          <Figures>
            {read.map(({ indicator, figures }) => (
              <Figure
                label={
                  <a href={page.href(indicatorPath(indicator.name)) + query}>{indicator.title[page.lang]}</a>
                }
                value={shownInWords(page.lang, figures.now)}
                comparison={
                  <>
                    {comparedInWords(page.lang, figures)}
                    <Spark months={figures.months} />
                  </>
                }
              />
            ))}
          </Figures>
        )}
      </div>
    </StaffLayout>
  );
}
