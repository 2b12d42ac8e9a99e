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

/** « novembre 2026 » */
export const monthInWords = (lang: Lang, month: string): string =>
  new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${month}-01T00:00Z`));
