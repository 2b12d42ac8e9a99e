import { shown } from '#platform/disclosure';
import type { Counted, Indicator } from '#platform/indicator';
import type { IsoDate } from '#platform/time';
import { isUnfinished, type Span, spanOf } from './months.ts';
import type { Grouping } from './store.ts';

/** A count and the same a year before; null where it is masked. */
export interface Compared {
  now: number | null;
  before: number | null;
}

export interface Month extends Compared {
  month: IsoDate;
}

export interface Part extends Compared {
  key: string;
}

export interface Area extends Part {
  name: string;
  /** For a hundred inhabitants; null where it is masked, or nobody is known to live. */
  per100: number | null;
}

/** All that the page of one indicator says. */
export interface Figures {
  span: Span;
  months: readonly Month[];
  /** So far in the month that has not ended, when it is none of the twelve. */
  soFar: number | null;
  /** Null where it is masked. */
  now: number | null;
  /** Null where it is masked, or where `span.before` is null: nothing was counted then. */
  before: number | null;
  /** Nothing was counted, in either year. */
  isEmpty: boolean;
  areas: readonly Area[];
  /** The largest first. */
  kinds: readonly Part[];
}

/** Sorts counts by month, territory and kind, and masks in each what would tell of somebody. */
export function figuresOf(
  { leastShown }: Pick<Indicator, 'leastShown'>,
  counts: readonly Counted[],
  { today, groupings }: { today: IsoDate; groupings: readonly Grouping[] },
): Figures {
  const span = spanOf(today, counts);
  const within = (some: readonly IsoDate[] | null) => counts.filter(({ month }) => some?.includes(month));
  const [ofNow, ofBefore] = [within(span.months), within(span.before)];

  const months = byKey(counts, ({ month }) => month);
  const of = (month: IsoDate | undefined) => shown(months.get(month ?? '') ?? 0, leastShown);
  const compare = (keyOf: (one: Counted) => string, keys: readonly string[]) =>
    compareParts({ now: byKey(ofNow, keyOf), before: byKey(ofBefore, keyOf) }, keys, leastShown);

  const kindKeys = [...new Set(counts.map(({ kind }) => kind ?? ''))];
  const areas = compare(
    ({ epciCode }) => epciCode ?? '',
    groupings.map(({ code }) => code),
  );
  return {
    span,
    soFar: isUnfinished(span) ? null : of(span.current),
    isEmpty: counts.every(({ count }) => count === 0),
    months: span.months.map((month, rank) => ({ month, now: of(month), before: of(span.before?.[rank]) })),
    now: shown(totalOf(ofNow), leastShown),
    before: span.before && shown(totalOf(ofBefore), leastShown),
    areas: areas.map((part, rank) => {
      const { name, population } = groupings[rank] as Grouping;
      const per100 = part.now === null || population === 0 ? null : (100 * part.now) / population;
      return { ...part, name, per100 };
    }),
    kinds: compare(({ kind }) => kind ?? '', kindKeys).sort(largestFirst),
  };
}

const totalOf = (counts: readonly Counted[]): number => counts.reduce((sum, { count }) => sum + count, 0);

function byKey(counts: readonly Counted[], keyOf: (one: Counted) => string): Map<string, number> {
  const sums = new Map<string, number>();
  for (const one of counts) sums.set(keyOf(one), (sums.get(keyOf(one)) ?? 0) + one.count);
  return sums;
}

function compareParts(
  sums: { now: ReadonlyMap<string, number>; before: ReadonlyMap<string, number> },
  keys: readonly string[],
  least: number,
): Part[] {
  return keys.map((key) => ({
    key,
    now: shown(sums.now.get(key) ?? 0, least),
    before: shown(sums.before.get(key) ?? 0, least),
  }));
}

const largestFirst = (one: Part, other: Part): number => (other.now ?? 0) - (one.now ?? 0);
