import type { Chart } from '#platform/charts/chart';
import { formatNumber, type Lang } from '#platform/i18n';
import type { IsoDate } from '#platform/time';
import type { Evolution } from './evolution.ts';
import { words } from './words.ts';

/** How many communes have a space, month after month. */
export function curveOf(lang: Lang, { before, after, curve }: Evolution): Chart {
  const t = words(lang);
  return {
    id: 'communes',
    kind: 'lines',
    title: t.curve(before.communes, after.communes),
    description: t.curveDescription,
    categories: curve.map(({ day }) => monthOf(lang, day)),
    series: [{ name: t.communes, values: curve.map(({ communes }) => communes) }],
    // Half a commune has no space.
    format: (value) => (Number.isInteger(value) ? formatNumber(lang, value) : ''),
  };
}

const months = {
  fr: new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }),
};

const monthOf = (lang: Lang, day: IsoDate): string => months[lang].format(new Date(day));
