import { addDays, type IsoDate, wallClockOf } from '#platform/time';
import { minutesOf } from '#platform/time-words';
import type { Kind, WallSpan } from './schedule.ts';

export const wholeDay = { fromMinutes: 0, toMinutes: 24 * 60 };

/**
 * What changes the usual hours on some days, both included, each day between two times: a closing takes
 * them away, an opening adds to them. A closing has the last word.
 */
export interface SpecialHours {
  kind: 'closing' | 'opening';
  from: IsoDate;
  to: IsoDate;
  fromMinutes: number;
  toMinutes: number;
  reason: string | null;
}

/** As it is kept, with who said it. */
export interface KeptSpecialHours extends SpecialHours {
  id: string;
  actorName: string;
  createdAt: Date;
}

export const isWholeDay = ({ fromMinutes, toMinutes }: SpecialHours): boolean =>
  fromMinutes === wholeDay.fromMinutes && toMinutes === wholeDay.toMinutes;

export type SpecialRefusal = 'over' | 'overlap' | 'closed_then';

/** Why this cannot be announced, among what is announced already; null when it can. */
export function refusalOf(
  special: SpecialHours,
  announced: readonly SpecialHours[],
  today: IsoDate,
): SpecialRefusal | null {
  if (special.to < today) return 'over';
  const meeting = announced.filter((other) => meets(special, other));
  if (meeting.some(({ kind }) => kind === special.kind)) return 'overlap';
  return special.kind === 'opening' && meeting.length > 0 ? 'closed_then' : null;
}

const meets = (a: SpecialHours, b: SpecialHours): boolean =>
  a.from <= b.to && b.from <= a.to && a.fromMinutes < b.toMinutes && b.fromMinutes < a.toMinutes;

/** Those that are not over, the nearest first, within the days that a visitor plans. */
export function upcoming<Special extends SpecialHours>(
  special: readonly Special[],
  today: IsoDate,
  until: IsoDate,
): Special[] {
  return special
    .filter(({ from, to }) => to >= today && from <= until)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** The closings that today lacks to be closed all day. */
export function gapsOfToday(announced: readonly SpecialHours[], today: IsoDate): SpecialHours[] {
  const closed = announced
    .filter(({ kind, from, to }) => kind === 'closing' && from <= today && today <= to)
    .sort((a, b) => a.fromMinutes - b.fromMinutes);
  const starts = [wholeDay.fromMinutes, ...closed.map(({ toMinutes }) => toMinutes)];
  const ends = [...closed.map(({ fromMinutes }) => fromMinutes), wholeDay.toMinutes];
  return starts
    .map((fromMinutes, index) => ({ fromMinutes, toMinutes: ends[index] ?? fromMinutes }))
    .filter(({ fromMinutes, toMinutes }) => fromMinutes < toMinutes)
    .map((times) => ({ kind: 'closing', from: today, to: today, reason: null, ...times }));
}

/** The closing that holds at an instant, or null. */
export function closingAt<Special extends SpecialHours>(
  special: readonly Special[],
  now: Date,
  zone: string,
): Special | null {
  const wall = wallClockOf(now, zone);
  const date = wall.slice(0, 10);
  const minutes = minutesOf(wall.slice(11));
  const holds = ({ kind, from, to, fromMinutes, toMinutes }: SpecialHours) =>
    kind === 'closing' && from <= date && date <= to && fromMinutes <= minutes && minutes < toMinutes;
  return special.find(holds) ?? null;
}

export function withSpecialHours(usual: readonly WallSpan[], special: readonly SpecialHours[]): WallSpan[] {
  const openings = special.filter(({ kind }) => kind === 'opening').flatMap(dailySpans);
  const closings = special.filter(({ kind }) => kind === 'closing').flatMap(dailySpans);
  return joined(without([...without(usual, openings), ...openings], closings));
}

function dailySpans({ from, to, fromMinutes, toMinutes }: SpecialHours): WallSpan[] {
  const spans: WallSpan[] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) {
    const midnight = Date.parse(date);
    spans.push({ start: midnight + fromMinutes * 60_000, end: midnight + toMinutes * 60_000, kind: 'open' });
  }
  return spans;
}

function without(spans: readonly WallSpan[], holes: readonly WallSpan[]): WallSpan[] {
  return holes.reduce<WallSpan[]>((rest, hole) => rest.flatMap((span) => cut(span, hole)), [...spans]);
}

function cut(span: WallSpan, hole: WallSpan): WallSpan[] {
  if (hole.end <= span.start || span.end <= hole.start) return [span];
  const before = { ...span, end: hole.start };
  const after = { ...span, start: hole.end };
  return [before, after].filter(({ start, end }) => start < end);
}

/** In order, with those that touch and are of one kind made one. */
export function joined<Span extends { start: number | Date; end: number | Date; kind: Kind }>(
  spans: readonly Span[],
): Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((a, b) => Number(a.start) - Number(b.start))) {
    const last = result.at(-1);
    if (!last || last.kind !== span.kind || last.end < span.start) result.push({ ...span });
    else if (last.end < span.end) last.end = span.end;
  }
  return result;
}
