import type { Lang } from '#platform/i18n';
import { dateOf, type IsoDate } from '#platform/time';
import { formatDate, formatDateWithYear } from '#platform/time-words';
import type { ListedItem } from './public-store.ts';
import { words } from './words.ts';

/** « Médiathèque, Gramat », « Gramat », « CC Grand-Figeac », « Tout le réseau » */
export function concernInWords(
  lang: Lang,
  { spaceName, communeName, epciName }: Pick<ListedItem, 'spaceName' | 'communeName' | 'epciName'>,
): string {
  if (spaceName !== null) return communeName === null ? spaceName : `${spaceName}, ${communeName}`;
  return communeName ?? epciName ?? words(lang).network;
}

/** « 20 novembre », with its year when that is another one. */
export function dayInWords(lang: Lang, at: Date, { now, zone }: { now: Date; zone: string }): string {
  const day: IsoDate = dateOf(at, zone);
  const isThisYear = day.slice(0, 4) === dateOf(now, zone).slice(0, 4);
  return isThisYear ? formatDate(lang, day) : formatDateWithYear(lang, day);
}

const monthOf = (locale: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
// Made once: an archive has as many months as it is old.
const months: Record<Lang, Intl.DateTimeFormat> = { fr: monthOf('fr-FR'), en: monthOf('en-GB') };

/** « novembre 2026 » */
export const monthInWords = (lang: Lang, month: string): string =>
  months[lang].format(new Date(`${month}-01T00:00Z`));
