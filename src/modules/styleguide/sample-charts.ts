import type { Chart } from '#platform/charts/chart';
import { formatNumber, type Lang, speak } from '#platform/i18n';
import { en } from './messages.en.ts';
import { fr } from './messages.fr.ts';

/** Invented counts of visits, month after month. */
export function linesChart(lang: Lang): Chart {
  const t = speak({ fr, en }, lang);
  return {
    id: 'visits',
    kind: 'lines',
    title: t.charts.visits,
    description: t.charts.visitsTable,
    categories: t.charts.months,
    series: [
      {
        name: t.charts.thisYear,
        values: [5200, 5850, 5920, 6100, 5760, 5640, 5380, 4290, 3010, 6040, 6390, 6480],
      },
      {
        name: t.charts.lastYear,
        values: [4980, 5510, 5700, 5840, 5600, 5470, 5290, 4400, 3120, 5700, 6020, 6230],
      },
    ],
    format: (value) => formatNumber(lang, value),
  };
}

/** The six categories side by side; the fourth month of one of them is masked. */
export function columnsChart(lang: Lang): Chart {
  const t = speak({ fr, en }, lang);
  return {
    id: 'uses',
    kind: 'columns',
    title: t.charts.uses,
    description: t.charts.usesTable,
    categories: t.charts.months.slice(8),
    series: t.charts.categories.map((name, index) => ({
      name,
      values: [620 - 90 * index, 710 - 80 * index, 660 - 70 * index, index === 5 ? null : 740 - 95 * index],
    })),
    format: (value) => formatNumber(lang, value),
  };
}
