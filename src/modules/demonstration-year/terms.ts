import { type Random, randomFrom, seedOf } from '#modules/demonstration/rules';
import { type Holder, type Piece, repertoire } from '#modules/demonstration-season/rules';
import type { NewSeries } from '#modules/meetings/rules';
import { addDays, type IsoDate, weekdayOf } from '#platform/time';
import { quietOn } from './quiet-days.ts';

/** Twelve weeks of workshops, announced together. */
export interface Term {
  from: IsoDate;
  /** Its last day. */
  to: IsoDate;
  series: NewSeries[];
}

const weeksOfTerm = 12;

/** What a space held between two Mondays, always the same for the same space but for its days. */
export function termsOf(holder: Holder, { from, to }: { from: IsoDate; to: IsoDate }): Term[] {
  const random = randomFrom(seedOf(`année ${holder.slug}`));
  const terms: Term[] = [];
  for (let first = from; first < to; first = addDays(first, 7 * weeksOfTerm)) {
    const last = [addDays(first, 7 * weeksOfTerm - 1), addDays(to, -1)].sort()[0] as IsoDate;
    const term = { from: first, to: last };
    const pieces = piecesOf(random, isSmall(holder));
    const weekdays = random.some([1, 2, 3, 4, 5, 6], pieces.length);
    const series = pieces.map((piece, rank) =>
      seriesOf(piece, holder, { ...term, weekday: weekdays[rank] as number, random }),
    );
    terms.push({ ...term, series: series.filter((one) => one !== null) });
  }
  return terms;
}

/** One space in six has few people: months of it are masked. */
export const isSmall = ({ slug }: Pick<Holder, 'slug'>): boolean =>
  randomFrom(seedOf(`petit ${slug}`)).chance(1 / 6);

const ofPace = (...paces: Piece['pace'][]): Piece[] => repertoire.filter(({ pace }) => paces.includes(pace));
const often = ofPace('weekly');
const sometimes = ofPace('fortnightly', 'monthly', 'once');
const cycles = ofPace('cycle');

function piecesOf(random: Random, small: boolean): Piece[] {
  if (small) return [random.pick(sometimes)];
  return [
    ...random.some(often, random.chance(0.62) ? 2 : 1),
    ...random.some(sometimes, random.between(0, 2)),
    ...(random.chance(0.15) ? [random.pick(cycles)] : []),
  ];
}

interface Drawn {
  from: IsoDate;
  to: IsoDate;
  weekday: number;
  random: Random;
}

/** Larger rooms than at the first start: a year is told in those that fill. */
const moreSeats = 4;

const dayNames = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** Times at which workshops begin, the usual ones several times. */
const beginnings = [540, 570, 600, 840, 840, 870, 960, 1080];

/** Null when no day is left of it. */
function seriesOf({ pace, ...piece }: Piece, { spaceId, ledBy }: Holder, drawn: Drawn): NewSeries | null {
  const { random } = drawn;
  const days = daysOf(pace, drawn);
  const without = days.filter((day) => random.chance(quietOn(day)));
  const startsAtMinutes = random.pick(beginnings);
  const [first] = days;
  if (first === undefined || without.length === days.length) return null;
  return {
    ...piece,
    seats: piece.seats === null || pace === 'cycle' ? piece.seats : piece.seats + moreSeats,
    spaceId,
    ledBy,
    startsOn: first,
    startsAtMinutes,
    rule: ruleOf(pace, first, drawn.to),
    without: pace === 'once' ? [] : without,
    isCycle: pace === 'cycle',
    registration: piece.seats === null ? 'none' : 'open',
  };
}

/** The days on which its rule falls, in the term. */
function daysOf(pace: Piece['pace'], { from, to, weekday, random }: Drawn): IsoDate[] {
  const every: IsoDate[] = [];
  for (let day = addDays(from, (weekday - weekdayOf(from) + 7) % 7); day <= to; day = addDays(day, 7))
    every.push(day);
  if (pace === 'weekly') return every;
  if (pace === 'cycle') return every.slice(0, 10);
  if (pace === 'fortnightly') return every.filter((_, rank) => rank % 2 === 0);
  if (pace === 'once') return [random.pick(every)];
  const rank = random.between(1, 4);
  return every.filter((day) => rankInMonth(day) === rank);
}

/** The second Tuesday of a month has rank two. */
const rankInMonth = (day: IsoDate): number => Math.ceil(Number(day.slice(8)) / 7);

function ruleOf(pace: Piece['pace'], first: IsoDate, to: IsoDate): string | null {
  const day = dayNames[weekdayOf(first) - 1];
  const until = `UNTIL=${to.replaceAll('-', '')}`;
  if (pace === 'once') return null;
  if (pace === 'cycle') return `FREQ=WEEKLY;BYDAY=${day};COUNT=10`;
  if (pace === 'monthly') return `FREQ=MONTHLY;BYDAY=${rankInMonth(first)}${day};${until}`;
  return `FREQ=WEEKLY;${pace === 'fortnightly' ? 'INTERVAL=2;' : ''}BYDAY=${day};${until}`;
}
