import type { Timing } from '#modules/meetings/rules';
import { addDays, type IsoDate, weekdayOf } from '#platform/time';
import { rankInMonth, sameRankAfter } from '#platform/weekday-of-month';

/** How a workshop comes back, as people choose it. */
export const paces = ['once', 'weekly', 'fortnightly', 'monthly'] as const;
export type Pace = (typeof paces)[number];

export interface Repeat {
  pace: Pace;
  /** How many times; null: until a day, or for as long as nobody ends it. */
  times: number | null;
  until: IsoDate | null;
}

const dayNames = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** The rule of RFC 5545 that comes back from a day on as chosen, `count` times at most; null for once. */
export function ruleOf({ pace, until }: Repeat, startsOn: IsoDate, count: number | null): string | null {
  if (pace === 'once') return null;
  const day = dayNames[weekdayOf(startsOn) - 1] as string;
  const parts =
    pace === 'monthly'
      ? ['FREQ=MONTHLY', `BYDAY=${rankInMonth(startsOn)}${day}`]
      : ['FREQ=WEEKLY', ...(pace === 'fortnightly' ? ['INTERVAL=2'] : []), `BYDAY=${day}`];
  if (count !== null) parts.push(`COUNT=${count}`);
  else if (until !== null) parts.push(`UNTIL=${until.replaceAll('-', '')}`);
  return parts.join(';');
}

/** What people would choose to get a rule; null for one that came from elsewhere and says more. */
export function repeatOf({ rule, startsOn }: Pick<Timing, 'rule' | 'startsOn'>): Repeat | null {
  if (rule === null) return { pace: 'once', times: null, until: null };
  const count = /COUNT=(\d+)/.exec(rule)?.[1];
  const until = /UNTIL=(\d{4})(\d\d)(\d\d)/.exec(rule);
  const repeat = {
    times: count ? Number(count) : null,
    until: until ? `${until[1]}-${until[2]}-${until[3]}` : null,
  };
  // The fourth Tuesday of a month may be its last as well: the rule says which of both was meant.
  const isLast = addDays(startsOn, 7).slice(0, 7) !== startsOn.slice(0, 7);
  const plain = rule
    .replace(/T235959Z/, '')
    .replace('BYDAY=-1', isLast ? `BYDAY=${rankInMonth(startsOn)}` : '$&');
  const pace = paces.find((each) => ruleOf({ ...repeat, pace: each }, startsOn, repeat.times) === plain);
  return pace ? { ...repeat, pace } : null;
}

/** The days on which it may fall, in order, those to be taken out included. */
export function daysOf({ pace, until }: Repeat, startsOn: IsoDate, most: number): IsoDate[] {
  const days: IsoDate[] = [];
  for (let rank = 0; days.length < most; rank++) {
    const day = nthDay(pace, startsOn, rank);
    if (until !== null && day > until) break;
    days.push(day);
    if (pace === 'once') break;
  }
  return days;
}

const nthDay = (pace: Pace, startsOn: IsoDate, rank: number): IsoDate =>
  pace === 'monthly'
    ? sameRankAfter(startsOn, rank)
    : addDays(startsOn, rank * (pace === 'fortnightly' ? 14 : 7));
