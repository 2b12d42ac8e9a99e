import { formatNumber, type Lang } from '#platform/i18n';
import type { Sum } from '../disclosure.ts';
import type { Compared } from '../figures.ts';
import { words } from '../words.ts';

/** « 6 480 », « env. 6 480 ». */
export function sumInWords(lang: Lang, { value, isRounded }: Sum): string {
  const number = formatNumber(lang, value);
  return isRounded ? words(lang).about(number) : number;
}

/** « + 250 sur un an, soit + 4 % ». */
export function comparedInWords(lang: Lang, now: Sum, before: Sum | null): string {
  const t = words(lang);
  if (!before) return t.notKnown;
  if (before.value === 0) return now.value === 0 ? t.difference(0, null) : t.none;
  const difference = now.value - before.value;
  // A share of very little says nothing.
  return t.difference(difference, before.value < 20 ? null : difference / before.value);
}

const tenths = {
  fr: new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
  en: new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
};

export const tenthsInWords = (lang: Lang, value: number): string => tenths[lang].format(value);

export const shownInWords = (lang: Lang, count: number | null): string =>
  count === null ? words(lang).masked : formatNumber(lang, count);

/** « + 250 »; nothing where one of both is masked. */
export function gapInWords(lang: Lang, { now, before }: Compared): string {
  if (now === null || before === null) return '–';
  const gap = now - before;
  const sign = gap === 0 ? '' : gap > 0 ? '+\u00a0' : '−\u00a0';
  return sign + formatNumber(lang, Math.abs(gap));
}
