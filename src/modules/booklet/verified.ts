import type { IsoDate } from '#platform/time';
import { formatDate, formatDateWithYear } from '#platform/time-words';

/** « Vérifié entre le 1er et le 20 novembre 2026 », from the days on which teams said that their page is true. */
export function verifiedInWords(days: readonly IsoDate[]): string {
  const [first, last] = [days.toSorted()[0], days.toSorted().at(-1)];
  if (first === undefined || last === undefined) return '';
  const end = formatDateWithYear('fr', last);
  return first === last
    ? `Vérifié le\u00a0${end}`
    : `Vérifié entre le\u00a0${startInWords(first, last)} et le\u00a0${end}`;
}

function startInWords(first: IsoDate, last: IsoDate): string {
  if (first.slice(0, 4) !== last.slice(0, 4)) return formatDateWithYear('fr', first);
  const whole = formatDate('fr', first);
  return first.slice(0, 7) === last.slice(0, 7) ? (whole.split('\u00a0')[0] as string) : whole;
}
