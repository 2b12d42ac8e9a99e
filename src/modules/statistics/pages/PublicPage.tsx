import type { Page } from '#platform/page';
import { EmptyState } from '#ui/EmptyState';
import { Figure, Figures } from '#ui/Figure';
import { Layout } from '#ui/Layout';
import { Notice } from '#ui/Notice';
import { monthInWords } from '../chart.ts';
import { publicFilePath, publicPath } from '../paths.ts';
import type { Read, Statistics } from '../read.ts';
import type { Coverage } from '../store.ts';
import { words } from '../words.ts';
import { Areas } from './Areas.tsx';
import { CountTable } from './CountTable.tsx';
import { comparedInWords, shownInWords } from './compared.ts';
import { Kinds } from './Kinds.tsx';
import { Spark } from './Spark.tsx';
import { Sheet } from './Territory.tsx';

export interface PublicPageProps {
  page: Page;
  statistics: Statistics;
  coverage: Coverage;
}

/** What the network did in a year, for whoever pays for it, writes of it, or wonders: figures, map, tables, method. */
export function PublicPage({ page, statistics, coverage }: PublicPageProps) {
  const t = words(page.lang);
  const read = statistics.read.filter(({ figures }) => !figures.isEmpty);
  const [first] = read;
  return (
    <Layout
      page={page}
      title={t.open.title}
      description={t.open.description(page.network.name)}
      current={publicPath}
      head={<Sheet page={page} />}
    >
      <h1>{t.open.title}</h1>
      <p class="standfirst">{t.open.coverage(coverage)}</p>
      {first ? (
        <>
          <p class="meta">{periodInWords(page, first)}</p>
          <YearFigures page={page} read={read} />
          {first.indicator.isPlaced && (
            <Areas
              page={page}
              statistics={statistics}
              read={first}
              file={page.href(publicFilePath(first.indicator.name, 'territoires'))}
            />
          )}
          {first.indicator.kinds && (
            <Kinds
              page={page}
              read={first}
              file={page.href(publicFilePath(first.indicator.name, 'details'))}
            />
          )}
          <Tables page={page} read={read} />
          <Notice title={t.whyRounded}>{t.whyRoundedText}</Notice>
        </>
      ) : (
        <EmptyState title={t.empty}>{t.emptyHint}</EmptyState>
      )}
    </Layout>
  );
}

/** The first is what most people ask for: it stands alone. */
const YearFigures = ({ page, read: [first, ...others] }: { page: Page; read: readonly Read[] }) => (
  <>
    {first && (
      <Figures>
        <YearFigure page={page} read={first} isBig />
      </Figures>
    )}
    {others.length > 0 && (
      <Figures>
        {others.map((read) => (
          <YearFigure page={page} read={read} />
        ))}
      </Figures>
    )}
  </>
);

const YearFigure = ({ page, read, isBig = false }: { page: Page; read: Read; isBig?: boolean }) => (
  <Figure
    isBig={isBig}
    label={read.indicator.title[page.lang]}
    value={shownInWords(page.lang, read.figures.now)}
    comparison={
      <>
        {comparedInWords(page.lang, read.figures)}
        <Spark months={read.figures.months} />
      </>
    }
  />
);

/** Each month of each of them, folded, and how it is counted. */
function Tables({ page, read }: { page: Page; read: readonly Read[] }) {
  const t = words(page.lang);
  return (
    <section class="stack">
      <h2>{t.open.months}</h2>
      {read.map(({ indicator, figures }) => (
        <div class="stack">
          <CountTable
            page={page}
            summary={indicator.title[page.lang]}
            caption={t.described(indicator.title[page.lang])}
            head={t.month}
            rows={[...figures.months].reverse()}
            nameOf={({ month }) => monthInWords(page.lang, month, 'withYear')}
            isCompared={figures.span.before !== null}
            file={page.href(publicFilePath(indicator.name, 'mois'))}
          />
          <p class="meta">{indicator.method[page.lang]}</p>
        </div>
      ))}
    </section>
  );
}

function periodInWords({ lang }: Page, { figures }: Read): string {
  const { months } = figures.span;
  const inWords = (month: string | undefined) => monthInWords(lang, month ?? '', 'withYear');
  return `${words(lang).period(inWords(months[0]), inWords(months.at(-1)))}.`;
}
