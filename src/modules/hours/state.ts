import type { Interval } from './interval.ts';
import { closingAt, joined, type SpecialHours } from './special.ts';

/** What a space is doing at an instant, and what comes next. */
export type State =
  /** `until` is null when it does not close for days. */
  | { is: 'open' | 'appointment'; until: Date | null; next: Interval | null }
  | { is: 'closed'; closing: SpecialHours | null; next: Interval | null };

/** Beyond three days without closing, « jusqu’à » means nothing to a visitor. */
const endlessMs = 72 * 3_600_000;

/** The state at `now`, from intervals around it and the exceptions of the zone's day. */
export function stateAt(
  known: { intervals: readonly Interval[]; special: readonly SpecialHours[] },
  now: Date,
  zone: string,
): State {
  const ahead = joined(known.intervals.filter(({ end }) => end > now));
  const [first, second] = ahead;
  if (!first || first.start > now) {
    return { is: 'closed', closing: closingAt(known.special, now, zone), next: first ?? null };
  }
  const isEndless = first.end.getTime() - now.getTime() > endlessMs;
  return { is: first.kind, until: isEndless ? null : first.end, next: second ?? null };
}
