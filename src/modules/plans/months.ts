import type { Lang } from '#platform/i18n';

/** All months of some years, as `2009-03`. */
export const monthsOf = (years: readonly number[]): string[] =>
  years.flatMap((year) =>
    Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`),
  );

/** « 2009–2012 » */
export function yearsInWords(years: readonly number[]): string {
  const [first = '', last = first] = [years[0], years.at(-1)];
  return first === last ? String(first) : `${first}–${last}`;
}

/** « mars 2009 » */
export const monthInWords = (lang: Lang, month: string): string =>
  formats[lang].format(new Date(`${month}-01T00:00Z`)).replace(' ', '\u00a0');

/** « de mars 2009 à juin 2010 », « mars 2009 » */
export function periodInWords(lang: Lang, from: string, to: string): string {
  if (from === to) return monthInWords(lang, from);
  const names = [monthInWords(lang, from), monthInWords(lang, to)];
  if (lang === 'en') return names.join(' to ');
  // « d’avril », « d’août », « d’octobre ».
  return `${/^[ao]/.test(names[0] as string) ? 'd’' : 'de '}${names.join(' à ')}`;
}

/** Where a period stands in the years of a plan: its beginning and its length, as parts of the whole. */
export function placeOf(
  years: readonly number[],
  from: string,
  to: string,
): { start: number; share: number } {
  const months = monthsOf(years);
  const [first, last] = [months.indexOf(from), months.indexOf(to)];
  return { start: first / months.length, share: (last - first + 1) / months.length };
}

const format = (locale: string) =>
  new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });

const formats = { fr: format('fr-FR'), en: format('en-GB') };
