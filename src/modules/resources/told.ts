import { formatNumber, type Lang } from '#platform/i18n';
import type { Page } from '#platform/page';
import { addDays, dateOf, type IsoDate } from '#platform/time';
import { formatDateWithYear } from '#platform/time-words';
import { macrosOf } from './macros.ts';
import type { Resource } from './resource.ts';
import { words } from './words.ts';

/** « 2 h », « 45 min » */
export function durationInWords(lang: Lang, minutes: number): string {
  const t = words(lang).page;
  return minutes < 60 ? t.minutes(minutes) : t.hours(Math.floor(minutes / 60), minutes % 60);
}

/** What a file weighs, as a browser says it. */
export function weightInWords(lang: Lang, bytes: number): string {
  const { weights } = words(lang).page;
  if (bytes < 1_000_000) return weights.kb(formatNumber(lang, Math.max(1, Math.round(bytes / 1000))));
  return weights.mb(formatNumber(lang, Math.round(bytes / 100_000) / 10));
}

/** Digital things change within the year: what was not read again since is said to be old. */
const freshDays = 365;

export const isFresh = (checkedOn: IsoDate, today: IsoDate): boolean =>
  checkedOn >= addDays(today, -freshDays);

export function checkedInWords({ lang, now, network }: Page, { checkedOn }: Resource): string {
  const t = words(lang).page;
  const day = formatDateWithYear(lang, checkedOn);
  return isFresh(checkedOn, dateOf(now, network.zone)) ? t.stillTrue(day) : t.toCheckAgain(day);
}

/** « Module de formation · 2 h · Débutant » */
export function kindInWords(lang: Lang, { kind, durationMinutes, level }: Resource): string {
  const t = words(lang);
  return [t.kinds[kind], durationMinutes && durationInWords(lang, durationMinutes), level && t.levels[level]]
    .filter(Boolean)
    .join(' · ');
}

/** « Ce document contient des macros : Visual Basic. Ouvrez-le sans les activer. » */
export function macrosInWords(lang: Lang, fileType: string | null): string {
  const t = words(lang).page.macros;
  const known = macrosOf(fileType).filter((kind) => kind !== 'unknown');
  return known.length === 0 ? t.perhaps : t.has(known.map((kind) => t.kinds[kind]).join(', '));
}
