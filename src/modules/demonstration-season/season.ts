import { type Random, randomFrom, seedOf } from '#modules/demonstration/rules';
import { holidaysBetween, localityOf } from '#modules/hours/rules';
import type { NewSeries } from '#modules/meetings/rules';
import { addDays, type IsoDate, weekdayOf } from '#platform/time';
import { type Piece, repertoire } from './repertoire.ts';

/** A space that holds workshops, and one of its team. */
export interface Holder {
  spaceId: string;
  slug: string;
  ledBy: string | null;
}

const dayNames = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** Quarters past nothing: workshops begin at nine, half past nine, two, half past two… */
const beginnings = [540, 570, 600, 840, 840, 870, 960, 1080];

/** What a space holds between two days, always the same for the same space: one to three workshops. */
export function seasonOf(holder: Holder, { from, to }: { from: IsoDate; to: IsoDate }): NewSeries[] {
  const random = randomFrom(seedOf(`saison ${holder.slug}`));
  return random
    .some(repertoire, random.chance(0.3) ? 2 : 1)
    .map((piece) => seriesOf(piece, holder, { from, to, random }));
}

function seriesOf(
  { pace, ...piece }: Piece,
  { spaceId, ledBy }: Holder,
  { from, to, random }: { from: IsoDate; to: IsoDate; random: Random },
): NewSeries {
  const weekday = random.chance(0.12) ? 6 : random.between(1, 5);
  const drawn = onWeekday(
    addDays(from, pace === 'once' ? 7 * random.between(3, 10) : 7 * random.between(0, 3)),
    weekday,
  );
  const closed = holidaysBetween(
    from,
    addDays(to, 7 * 12),
    localityOf({ communeCode: '' }, 'Europe/Paris'),
  ).map(({ date }) => date);
  // As whoever announces is told: nobody holds a workshop on a public holiday.
  let first = drawn;
  while (closed.includes(first)) first = addDays(first, 7);
  return {
    ...piece,
    spaceId,
    ledBy,
    startsOn: first,
    startsAtMinutes: random.pick(beginnings),
    rule: ruleOf(pace, { first, to }),
    without: pace === 'once' ? [] : closed,
    isCycle: pace === 'cycle',
    registration: piece.seats === null ? 'none' : 'open',
  };
}

function ruleOf(pace: Piece['pace'], { first, to }: { first: IsoDate; to: IsoDate }): string | null {
  const day = dayNames[weekdayOf(first) - 1];
  const until = `UNTIL=${to.replaceAll('-', '')}`;
  if (pace === 'once') return null;
  if (pace === 'cycle') return `FREQ=WEEKLY;BYDAY=${day};COUNT=10`;
  if (pace === 'monthly')
    return `FREQ=MONTHLY;BYDAY=${Math.min(4, Math.ceil(Number(first.slice(8)) / 7))}${day};${until}`;
  return `FREQ=WEEKLY;${pace === 'fortnightly' ? 'INTERVAL=2;' : ''}BYDAY=${day};${until}`;
}

const onWeekday = (day: IsoDate, weekday: number): IsoDate =>
  addDays(day, (weekday - weekdayOf(day) + 7) % 7);
