/** A day, in ISO 8601: `2026-11-24`. It has no zone. */
export type IsoDate = string;

/** What a clock on a wall shows, without a zone: `2026-11-24T09:30`. `T24:00` is the midnight that ends a day. */
export type WallClock = string;

/** 1 is Monday, 7 is Sunday, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** What the wall clocks of a zone (`Europe/Paris`) show at an instant. Seconds are dropped. */
export function wallClockOf(instant: Date, zone: string): WallClock {
  const minute = Math.floor(instant.getTime() / minuteMs);
  return shownAt(zone, minute, () =>
    new Date(minute * minuteMs + offsetMs(minute * minuteMs, zone)).toISOString().slice(0, 16),
  );
}

/**
 * The instant at which the wall clocks of a zone show this. On the night clocks go forward, a time that does
 * not exist is read with the offset before the change (02:30 is then 03:30); on the night they go back, the
 * first of the two. Temporal calls this disambiguation "compatible".
 */
export function instantOf(wall: WallClock, zone: string): Date {
  const asUtc = Date.parse(`${wall}Z`);
  const before = asUtc - offsetMs(asUtc - dayMs, zone);
  const after = asUtc - offsetMs(asUtc + dayMs, zone);
  const exists = (ms: number) => ms + offsetMs(ms, zone) === asUtc;
  return new Date([before, after].find(exists) ?? before);
}

/** The day that it is in a zone. */
export const dateOf = (instant: Date, zone: string): IsoDate => wallClockOf(instant, zone).slice(0, 10);

/** The first instant of a day in a zone: midnight, or 01:00 where clocks go forward at midnight. */
export const startOfDay = (date: IsoDate, zone: string): Date => instantOf(`${date}T00:00`, zone);

export const addDays = (date: IsoDate, days: number): IsoDate =>
  new Date(Date.parse(date) + days * dayMs).toISOString().slice(0, 10);

export const daysBetween = (from: IsoDate, to: IsoDate): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / dayMs);

export const weekdayOf = (date: IsoDate): Weekday => (new Date(date).getUTCDay() || 7) as Weekday;

/** The number of an ISO 8601 week, 1 to 53: the week that holds the year's first Thursday is number 1. */
export function isoWeekOf(date: IsoDate): number {
  const thursday = addDays(date, 4 - weekdayOf(date));
  return Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1;
}

/** Whether a text is a day of the calendar: 2027-02-29 is not. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Whether a text names a zone of the tz database: an offset, which a clock takes for one too, does not. */
export function isZone(text: string): boolean {
  try {
    return /^[a-z]/i.test(text) && clockOf(text) !== null;
  } catch {
    return false;
  }
}

const dayMs = 86_400_000;

const minuteMs = 60_000;
const quarterMs = 15 * minuteMs;

// A page asks a hundred times what clocks show, mostly at the same instants.
const shownAt = keptByZone<WallClock>();
const offsetAt = keptByZone<number>();

/** Difference between a zone's wall clocks and UTC at an instant, in milliseconds: it changes at whole quarters of an hour. */
function offsetMs(ms: number, zone: string): number {
  const quarter = Math.floor(ms / quarterMs);
  return offsetAt(zone, quarter, () => askOffsetMs(quarter * quarterMs, zone));
}

const mostKept = 50_000;

/** What is worked out once for each zone and number, as long as there is room. */
export function keptByZone<Value>(): (zone: string, number: number, work: () => Value) => Value {
  const zones = new Map<string, Map<number, Value>>();
  return (zone, number, work) => {
    const known = zones.get(zone) ?? new Map<number, Value>();
    zones.set(zone, known);
    const kept = known.get(number);
    if (kept !== undefined) return kept;
    if (known.size >= mostKept) known.clear();
    const value = work();
    known.set(number, value);
    return value;
  };
}

function askOffsetMs(ms: number, zone: string): number {
  const part: Record<string, number> = {};
  for (const { type, value } of clockOf(zone).formatToParts(ms)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second) - ms;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Intl's formatters cost about 50 µs to make and 1 µs to use: one is kept per zone. */
function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  clocks.set(zone, clock);
  return clock;
}
