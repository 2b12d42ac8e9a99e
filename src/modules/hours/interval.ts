import { addDays, dateOf, type IsoDate, instantOf } from '#platform/time';
import type { Locality } from './schedule.ts';
import { type Kind, type WallSpan, wallSpans } from './schedule.ts';
import { joined, type SpecialHours, withSpecialHours } from './special.ts';

/** A time during which a space is open, or receives by appointment. */
export interface Interval {
  start: Date;
  end: Date;
  kind: Kind;
}

/** What decides when a space is open: its usual hours in OSM syntax, and its exceptions. */
export interface OpeningRule {
  hours: string | null;
  special: readonly SpecialHours[];
}

/**
 * When a space is open between two instants, in order and without overlap. Hours are those of wall clocks:
 * 9 h stays 9 h in summer and in winter. Hours that cannot be read open nothing.
 */
export function intervals(rule: OpeningRule, from: Date, to: Date, place: Locality): Interval[] {
  const window = {
    from: Date.parse(dateOf(from, place.zone)),
    to: Date.parse(addDays(dateOf(to, place.zone), 1)),
  };
  const near = rule.special.filter((special) => Date.parse(special.to) >= window.from);
  const spans = withSpecialHours(usualSpans(rule.hours, window, place), near);
  return clipped(onTheClock(spans, place.zone), from, to);
}

function usualSpans(hours: string | null, window: { from: number; to: number }, place: Locality): WallSpan[] {
  if (!hours) return [];
  try {
    return wallSpans(hours, window, place);
  } catch {
    return [];
  }
}

/** From wall clocks to instants. On the night clocks go forward a span may vanish or meet the next one. */
function onTheClock(spans: readonly WallSpan[], zone: string): Interval[] {
  const instant = (wall: number) => instantOf(new Date(wall).toISOString().slice(0, 16), zone);
  const found = spans.map(({ start, end, kind }) => ({ start: instant(start), end: instant(end), kind }));
  const apart = found.map((interval, index) => {
    const previousEnd = found[index - 1]?.end;
    return previousEnd && interval.start < previousEnd ? { ...interval, start: previousEnd } : interval;
  });
  return joined(apart.filter(({ start, end }) => start < end));
}

function clipped(all: readonly Interval[], from: Date, to: Date): Interval[] {
  return all
    .filter(({ start, end }) => start < to && from < end)
    .map(({ start, end, kind }) => ({ start: start < from ? from : start, end: end > to ? to : end, kind }));
}

/** A piece of an interval that lies within one day of a zone. */
export interface DayInterval extends Interval {
  day: IsoDate;
}

/** Cuts intervals at midnight, so that a day can be looked up by its date. */
export function byDay(all: readonly Interval[], zone: string): DayInterval[] {
  return all.flatMap((interval) => {
    const pieces: DayInterval[] = [];
    for (let { start } = interval; start < interval.end; ) {
      const day = dateOf(start, zone);
      const midnight = instantOf(`${day}T24:00`, zone);
      const end = new Date(Math.min(Number(midnight), Number(interval.end)));
      pieces.push({ start, end, kind: interval.kind, day });
      start = end;
    }
    return pieces;
  });
}
