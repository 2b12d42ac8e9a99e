import type { Database } from '#platform/database/deed';
import type { Indicator } from '#platform/indicator';
import type { Module } from '#platform/module';
import type { IsoDate } from '#platform/time';
import { type Figures, figuresOf } from './figures.ts';
import { readSpan } from './months.ts';
import { allGroupings, type Grouping } from './store.ts';

/** What is asked of the statistics: until which day, and of which grouping of communes, if of one. */
export interface Asked {
  today: IsoDate;
  grouping: string | null;
}

export interface Read {
  indicator: Indicator;
  figures: Figures;
}

/** One indicator, or several, over the same year and the same territory. */
export interface Statistics {
  groupings: readonly Grouping[];
  /** Null for the whole network, or for a grouping that it does not know. */
  grouping: Grouping | null;
  read: readonly Read[];
}

export const indicatorsOf = (modules: readonly Module[]): Indicator[] =>
  modules.flatMap(({ indicators = [] }) => indicators).sort((one, other) => one.order - other.order);

export const publicIndicatorsOf = (modules: readonly Module[]): Indicator[] =>
  indicatorsOf(modules).filter(({ isPublic }) => isPublic);

export async function readStatistics(
  db: Database,
  indicators: readonly Indicator[],
  { today, grouping: code }: Asked,
): Promise<Statistics> {
  const groupings = await allGroupings(db);
  const grouping = groupings.find((one) => one.code === code) ?? null;
  const read: Read[] = [];
  for (const indicator of indicators) {
    const all = await indicator.counts(db, readSpan(today));
    const counts = grouping ? all.filter(({ epciCode }) => epciCode === grouping.code) : all;
    read.push({ indicator, figures: figuresOf(indicator, counts, { today, groupings }) });
  }
  // What is counted nowhere in particular has nothing to say of one territory.
  return {
    groupings,
    grouping,
    read: grouping ? read.filter(({ indicator }) => indicator.isPlaced) : read,
  };
}
