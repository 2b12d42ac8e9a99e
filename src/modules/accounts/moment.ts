import type { Page } from '#platform/page';
import { dateOf, wallClockOf } from '#platform/time';
import { formatDayFrom, formatTime, minutesOf } from '#platform/time-words';
import { words } from './words.ts';

/** « aujourd’hui à 9 h 12 », by the network's clock. */
export function momentInWords(page: Page, at: Date): string {
  const { zone } = page.network;
  const day = formatDayFrom(page.lang, dateOf(at, zone), dateOf(page.now, zone));
  const time = formatTime(page.lang, minutesOf(wallClockOf(at, zone).slice(11)));
  return words(page.lang).sessions.at(day, time);
}
