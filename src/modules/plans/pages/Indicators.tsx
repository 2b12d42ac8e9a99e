import { formatNumber } from '#platform/i18n';
import type { Page } from '#platform/page';
import { Table } from '#ui/Table';
import type { Figure, PlanIndicator } from '../content.ts';
import { numbered } from '../numbered.ts';
import { words } from '../words.ts';
import type { PlanBodyProps } from './PlanBody.tsx';

/** How one will know: each indicator with its targets, and what was measured, year by year. */
export function Indicators(props: PlanBodyProps) {
  const all = numbered(props.content).flatMap(({ number, action }) =>
    action.indicators.map((indicator) => ({ number, indicator })),
  );
  if (all.length === 0) return <p>{words(props.page.lang).indicators.none}</p>;
  return (
    <>
      {all.map((one) => (
        <OneIndicator {...props} {...one} />
      ))}
    </>
  );
}

function OneIndicator(props: PlanBodyProps & { number: string; indicator: PlanIndicator }) {
  const { page, content, number, indicator } = props;
  const t = words(page.lang).indicators;
  const { name, unit, figures } = indicator;
  const ownLang = content.lang === page.lang ? undefined : content.lang;
  const isMeasured = figures.some(({ measured, isMasked }) => measured !== null || isMasked);
  const kinds = isMeasured ? (['target', 'measured'] as const) : (['target'] as const);
  const rows = kinds.map((kind) => ({
    name: t[kind],
    of: (year: number) =>
      said(
        page,
        figures.find((figure) => figure.year === year),
        kind,
      ),
  }));
  return (
    <div class="indicator">
      <Table
        caption={
          <>
            <span lang={ownLang}>
              {number} <b>{name}</b>
              {unit !== '' && ` (${unit})`}
            </span>
            <small>{aboutOf(props)}</small>
          </>
        }
        rows={rows}
        columns={[
          { head: <span class="unseen">{t.year}</span>, cell: (row) => row.name },
          ...content.years.map((year) => ({
            ...{ head: String(year), numeric: true, phone: 'named' as const },
            cell: ({ of }: (typeof rows)[number]) => of(year),
          })),
        ]}
      />
    </div>
  );
}

function aboutOf({
  page,
  indicator: { baseline, measure },
  measures,
}: PlanBodyProps & { indicator: PlanIndicator }): string {
  const t = words(page.lang).indicators;
  const title = measure === null ? null : measures.get(measure);
  return [
    baseline === null ? null : t.baseline(formatNumber(page.lang, baseline)),
    measure === null ? null : title ? t.byProgram(title) : t.unknown,
  ]
    .filter((part) => part !== null)
    .join(' · ');
}

function said(page: Page, figure: Figure | undefined, kind: 'target' | 'measured'): string {
  if (kind === 'measured' && figure?.isMasked) return words(page.lang).indicators.masked;
  const value = figure?.[kind] ?? null;
  return value === null ? '–' : formatNumber(page.lang, value);
}
