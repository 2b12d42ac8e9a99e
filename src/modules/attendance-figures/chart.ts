import type { Chart } from '#platform/charts/chart';
import { formatNumber, type Lang } from '#platform/i18n';
import type { IsoDate } from '#platform/time';
import { words } from './words.ts';
import { type ShownMonth, totalOf } from './year.ts';

/** A column for each month; a masked month has none, and the table says so. */
export function columnsOf(lang: Lang, year: readonly ShownMonth[]): Chart {
  const t = words(lang);
  return {
    id: 'attendance',
    kind: 'columns',
    title: t.chart(totalOf(year)),
    description: t.described,
    categories: year.map(({ month }) => monthInWords(lang, month)),
    series: [{ name: t.series, values: year.map(({ people }) => people) }],
    isWhole: true,
    format: (value) => formatNumber(lang, value),
  };
}

const short = {
  fr: new Intl.DateTimeFormat('fr-FR', { month: 'short', year: 'numeric', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' }),
};

export const monthInWords = (lang: Lang, month: IsoDate): string => short[lang].format(new Date(month));

/** Whether there is a column to draw: months that are empty, or masked, have none. */
export const isDrawable = (year: readonly ShownMonth[]): boolean =>
  year.some(({ people }) => (people ?? 0) > 0);
