import { type Lang, speak } from '#platform/i18n';
import type { IsoDate } from '#platform/time';
import { formatDates, formatTime } from '#platform/time-words';
import { en } from './messages.en.ts';
import { fr } from './messages.fr.ts';
import { isWholeDay, type SpecialHours } from './special.ts';

/** « Fermé du 12 au 16 août », « Ouvert exceptionnellement le samedi 28 novembre de 10 h à 12 h ». */
export function specialInWords(special: SpecialHours, today: IsoDate, lang: Lang): string {
  const words = speak({ fr, en }, lang).special;
  const when = timesInWords(formatDates(lang, special, today), special, lang);
  return special.kind === 'closing' ? words.closed(when) : words.open(when);
}

/** The same, with its reason, for the history: which reader will come is not known. */
export const inBothLanguages = (special: SpecialHours, today: IsoDate): Record<Lang, string> => {
  const reason = special.reason ? ` (${special.reason})` : '';
  const said = (lang: Lang) => specialInWords(special, today, lang) + reason;
  return { fr: said('fr'), en: said('en') };
};

function timesInWords(dates: string, special: SpecialHours, lang: Lang): string {
  const words = speak({ fr, en }, lang).special;
  const [from, to] = [formatTime(lang, special.fromMinutes), formatTime(lang, special.toMinutes)];
  if (isWholeDay(special)) return dates;
  if (special.toMinutes === 24 * 60) return words.from(dates, from);
  return special.fromMinutes === 0 ? words.until(dates, to) : words.between(dates, from, to);
}
