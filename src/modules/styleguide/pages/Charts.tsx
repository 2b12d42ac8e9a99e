import type { Drawn, Chart as Sketch } from '#platform/charts/chart';
import { speak } from '#platform/i18n';
import type { Page } from '#platform/page';
import { Chart } from '#ui/Chart';
import { en } from '../messages.en.ts';
import { fr } from '../messages.fr.ts';
import { Part, Sample } from './Sample.tsx';

export interface ChartsProps {
  page: Page;
  charts: readonly { chart: Sketch; drawn: Drawn }[];
}

export function Charts({ page, charts }: ChartsProps) {
  const { sections, charts: t } = speak({ fr, en }, page.lang);
  return (
    <Part id="graphiques" title={sections.charts}>
      {charts.map(({ chart, drawn }) => (
        <Sample name="Chart">
          <Chart page={page} chart={chart} drawn={drawn} method={t.method} heading={t.month} />
        </Sample>
      ))}
    </Part>
  );
}
