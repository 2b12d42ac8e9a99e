import { formatNumber, type Lang } from '#platform/i18n';
import type { Compared, Figures } from '../figures.ts';
import { words } from '../words.ts';

/** « + 250 sur un an, soit + 4 % ». */
export function comparedInWords(lang: Lang, { span, now, before }: Figures): string {
  const t = words(lang);
  if (!span.before) return t.notKnown;
  if (now === null || before === null) return t.tooFew;
  if (before === 0) return now === 0 ? t.difference(0, null) : t.none;
  const difference = now - before;
  // A share of very little says nothing.
  return t.difference(difference, before < 20 ? null : difference / before);
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
