import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { Chart as ChartModel, Drawn } from '#platform/charts/chart';
import { dashes } from '#platform/charts/paints';
import { formatNumber } from '#platform/i18n';
import type { Page } from '#platform/page';
import { Disclosure } from './Disclosure.tsx';
import { Table } from './Table.tsx';
import { words } from './words.ts';

export interface ChartProps {
  page: Page;
  chart: ChartModel;
  /** What `drawChart` of the platform answered. */
  drawn: Drawn;
  /** How it was counted, in one line. */
  method?: Child;
  /** What the categories are: « Mois ». Without it no table folds away: the page shows its own. */
  heading?: string;
}

/** A sentence, its drawing, how it was counted, and the same figures in a table, one disclosure away. */
export const Chart = ({ page, chart, drawn, method, heading }: ChartProps) => (
  <figure class="chart">
    <h3>{chart.title}</h3>
    <div class="wide">{raw(drawn.wide)}</div>
    <div class="narrow">{raw(drawn.narrow)}</div>
    <Key chart={chart} />
    {method && <figcaption>{method}</figcaption>}
    {heading !== undefined && (
      <Disclosure summary={words(page.lang).sameInTable} icon="list">
        <Figures page={page} chart={chart} heading={heading} />
      </Disclosure>
    )}
  </figure>
);

/** Which line or column is which, where there is no room to name it at its end. */
const Key = ({ chart }: { chart: ChartModel }) => (
  <ul class={chart.kind === 'lines' ? 'key narrow' : 'key'}>
    {chart.series.map(({ name }, index) => (
      <li>
        <svg viewBox="0 0 36 12" aria-hidden="true">
          {chart.kind === 'lines' ? lineSample(index) : columnSample(chart.id, index)}
        </svg>
        {name}
      </li>
    ))}
  </ul>
);

const lineSample = (index: number) => (
  <path
    class={`stroke-c${index + 1}`}
    d="M0 6h36"
    stroke-dasharray={index > 0 ? String(dashes[index]) : undefined}
  />
);

/** The same colour, under the same pattern as in the drawing. */
const columnSample = (id: string, index: number) => (
  <>
    <path class={`fill-c${index + 1}`} d="M0 0h36v12H0z" />
    {index > 0 && <path fill={`url(#${id}-p${index - 1})`} d="M0 0h36v12H0z" />}
  </>
);

const Figures = ({ page, chart, heading }: Pick<ChartProps, 'page' | 'chart'> & { heading: string }) => (
  <Table
    figures
    caption={chart.description}
    rows={chart.categories.map((category, index) => ({ category, index }))}
    columns={[
      { head: heading, cell: ({ category }) => category },
      ...chart.series.map(({ name, values }) => ({
        head: name,
        numeric: true,
        cell: ({ index }: { index: number }) => written(page, values[index]),
      })),
    ]}
  />
);

const written = (page: Page, value: number | null | undefined): string =>
  value == null ? '–' : formatNumber(page.lang, value);
