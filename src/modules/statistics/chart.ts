import type { Chart } from '#platform/charts/chart';
import { formatNumber, type Lang } from '#platform/i18n';
import type { IsoDate } from '#platform/time';
import type { Figures } from './figures.ts';
import { words } from './words.ts';

/** This year as a line, the year before dotted; what is masked is a gap. */
export function linesOf(lang: Lang, title: string, { months, span }: Figures): Chart {
  const t = words(lang);
  return {
    id: 'trend',
    kind: 'lines',
    title: trendInWords(lang, { months, span }),
    description: t.described(title),
    categories: months.map(({ month }) => monthInWords(lang, month, 'short')),
    series: [
      { name: t.thisYear, values: months.map(({ now }) => now) },
      ...(span.before ? [{ name: t.lastYear, values: months.map((one) => one.before) }] : []),
    ],
    isWhole: true,
    format: (value) => formatNumber(lang, value),
  };
}

/** The sentence that the chart proves. */
function trendInWords(lang: Lang, { months, span }: Pick<Figures, 'months' | 'span'>): string {
  const t = words(lang);
  if (!span.before) return t.noYearBefore;
  const more = months.filter((one) => one.now !== null && one.before !== null && one.now > one.before);
  return t.moreThanBefore(more.length);
}

const formats = {
  short: format({ month: 'short' }),
  long: format({ month: 'long' }),
  withYear: format({ month: 'long', year: 'numeric' }),
};

function format(options: Intl.DateTimeFormatOptions) {
  const about = { ...options, timeZone: 'UTC' };
  return { fr: new Intl.DateTimeFormat('fr-FR', about), en: new Intl.DateTimeFormat('en-GB', about) };
}

export const monthInWords = (lang: Lang, month: IsoDate, how: keyof typeof formats): string =>
  formats[how][lang].format(new Date(month));
