import type { PlacedSpace } from '#modules/network/rules';
import { whoVouches } from '#modules/space-page/rules';
import { dateOf, type IsoDate } from '#platform/time';
import { formatDate, formatDateWithYear } from '#platform/time-words';
import type { Book } from './book.ts';

/** Whose word each entry is: its team's, since a day; its source's; or nobody's. */
export function verifiedOf(
  printed: readonly PlacedSpace[],
  { now, zone }: { now: Date; zone: string },
): Book['verified'] {
  const vouched = printed.map((space) => whoVouches(space, dateOf(now, zone)));
  const days = vouched.flatMap((one) => (one.by === 'team' ? [one.on] : []));
  const known = vouched.flatMap((one, index) =>
    one.by === 'source' ? [{ source: one.source, on: one.on, number: index + 1 }] : [],
  );
  return {
    words: verifiedInWords(days, printed.length),
    fromSources: [...Map.groupBy(known, ({ source, on }) => `${on} ${source}`).values()].map((those) => ({
      words: `D’après ${those[0]?.source}, au\u00a0${formatDateWithYear('fr', those[0]?.on as IsoDate)}`,
      entries: those.map(({ number }) => number),
    })),
    unchecked: vouched.flatMap(({ by }, index) => (by === 'nobody' ? [index + 1] : [])),
  };
}

/**
 * « Vérifié entre le 1er et le 20 novembre 2026 », from the days on which teams said that their page is true; how many
 * did, when not all of them.
 */
export function verifiedInWords(days: readonly IsoDate[], spaces: number): string {
  const [first, last] = [days.toSorted()[0], days.toSorted().at(-1)];
  if (first === undefined || last === undefined) return '';
  const end = formatDateWithYear('fr', last);
  const when =
    first === last ? `le\u00a0${end}` : `entre le\u00a0${startInWords(first, last)} et le\u00a0${end}`;
  if (days.length === spaces) return `Vérifié ${when}`;
  return days.length === 1
    ? `Un espace sur\u00a0${spaces} vérifié ${when}`
    : `${days.length}\u00a0espaces sur\u00a0${spaces} vérifiés ${when}`;
}

function startInWords(first: IsoDate, last: IsoDate): string {
  if (first.slice(0, 4) !== last.slice(0, 4)) return formatDateWithYear('fr', first);
  const whole = formatDate('fr', first);
  return first.slice(0, 7) === last.slice(0, 7) ? (whole.split('\u00a0')[0] as string) : whole;
}
