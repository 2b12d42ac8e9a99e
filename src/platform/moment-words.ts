import type { Lang } from '#platform/i18n';
import type { Page } from '#platform/page';
import { addDays, dateOf, wallClockOf } from '#platform/time';
import { formatDate, formatDateWithYear, formatTime, minutesOf } from '#platform/time-words';

/** A past moment as one says it: « aujourd’hui à 10 h 12 », « hier à 9 h », « le 12 novembre à 14 h 30 ». */
export function momentText({ lang, now, network }: Pick<Page, 'lang' | 'now' | 'network'>, at: Date): string {
  const day = dateOf(at, network.zone);
  const time = formatTime(lang, minutesOf(wallClockOf(at, network.zone).slice(11)));
  return `${dayText(lang, day, dateOf(now, network.zone))} ${lang === 'fr' ? 'à' : 'at'} ${time}`;
}

function dayText(lang: Lang, day: string, today: string): string {
  if (day === today) return lang === 'fr' ? 'aujourd’hui' : 'today';
  if (day === addDays(today, -1)) return lang === 'fr' ? 'hier' : 'yesterday';
  const words = day.slice(0, 4) === today.slice(0, 4) ? formatDate(lang, day) : formatDateWithYear(lang, day);
  return `${lang === 'fr' ? 'le' : 'on'} ${words}`;
}
