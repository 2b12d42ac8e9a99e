import type { Counted, Indicator } from '#platform/indicator';
import type { IsoDate } from '#platform/time';
import { conceal, type Sum, sumOf } from './disclosure.ts';
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
  soFar: Sum | null;
  now: Sum;
  /** Null when nothing was counted then: there is nothing to compare to. */
  before: Sum | null;
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
  const ofMonths = (some: readonly IsoDate[]) => some.map((month) => months.get(month) ?? 0);
  const [nowMonths, beforeMonths] = [ofMonths(span.months), ofMonths(span.before ?? [])];
  const [nowShown, beforeShown] = [conceal(nowMonths, leastShown), conceal(beforeMonths, leastShown)];
  const compare = (keyOf: (one: Counted) => string, keys: readonly string[]) =>
    compareParts({ now: byKey(ofNow, keyOf), before: byKey(ofBefore, keyOf) }, keys, leastShown);

  const kindKeys = [...new Set(counts.map(({ kind }) => kind ?? ''))];
  const areas = compare(
    ({ epciCode }) => epciCode ?? '',
    groupings.map(({ code }) => code),
  );
  return {
    span,
    soFar: isUnfinished(span) ? null : soFarOf(months.get(span.current) ?? 0, leastShown),
    months: span.months.map((month, rank) => ({
      month,
      now: nowShown[rank] ?? null,
      before: beforeShown[rank] ?? null,
    })),
    now: sumOf(nowMonths, nowShown),
    before: span.before && sumOf(beforeMonths, beforeShown),
    areas: areas.map((part, rank) => {
      const { name, population } = groupings[rank] as Grouping;
      const per100 = part.now === null || population === 0 ? null : (100 * part.now) / population;
      return { ...part, name, per100 };
    }),
    kinds: compare(({ kind }) => kind ?? '', kindKeys).sort(largestFirst),
  };
}

const soFarOf = (count: number, least: number): Sum => sumOf([count], conceal([count], least));

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
  const shown = (of: ReadonlyMap<string, number>) =>
    conceal(
      keys.map((key) => of.get(key) ?? 0),
      least,
    );
  const [now, before] = [shown(sums.now), shown(sums.before)];
  return keys.map((key, rank) => ({ key, now: now[rank] ?? null, before: before[rank] ?? null }));
}

const largestFirst = (one: Part, other: Part): number => (other.now ?? 0) - (one.now ?? 0);
