import type { Consent } from '#modules/gallery/rules';
import type { Page } from '#platform/page';
import { dateOf } from '#platform/time';
import { formatDateWithYear } from '#platform/time-words';
import { words } from './words.ts';

/** « le site, le papier, jusqu’au 3 mai 2027 » */
export function consentInWords(page: Page, { onSite, inPrint, inPacks, holdsUntil }: Consent): string {
  const t = words(page.lang).consent;
  const said = [onSite && t.short.site, inPrint && t.short.print, inPacks && t.short.packs].filter(Boolean);
  return `${said.join(', ')}, ${t.untilDay(lastDayOf(page, holdsUntil))}`;
}

/** The day on which a moment falls; midnight ends the day before. */
export const lastDayOf = ({ lang, network }: Page, moment: Date): string =>
  formatDateWithYear(lang, dateOf(new Date(moment.getTime() - 1), network.zone));
