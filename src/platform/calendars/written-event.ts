import ICAL from 'ical.js';
import { isDate, type WallClock } from '#platform/time';
import type { Clock } from './zone-clocks.ts';

/** An event as a calendar writes it: by the clock on the wall of its zone. */
export interface WrittenEvent {
  uid: string;
  sequence: number;
  changedAt: Date | null;
  isCancelled: boolean;
  isPrivate: boolean;
  title: string;
  description: string | null;
  place: string | null;
  url: string | null;
  clock: Clock;
  startsAt: WallClock;
  durationMinutes: number;
  /** Days without hours. */
  isWholeDays: boolean;
  /** RFC 5545, without its name; an UNTIL is by the clock of the event, as are the dates that follow. */
  rule: string | null;
  more: readonly Date[];
  /** Dates taken out: instants, or whole days. */
  without: readonly (Date | string)[];
  /** Which date of its event it says otherwise. */
  replaces: Date | string | null;
}

/** Reads one VEVENT; null when it says no start or no name, or nothing that can be understood. */
export function readEvent(block: string, clocks: (name: string | null) => Clock): WrittenEvent | null {
  try {
    const event = new ICAL.Component(ICAL.parse(block));
    const start = timesIn(event, 'dtstart')[0];
    const uid = textIn(event, 'uid');
    if (!start || !uid) return null;
    const clock = start.isUtc ? clocks('UTC') : clocks(start.zone);
    const instant = (time: WrittenTime): Date | string =>
      time.isDay ? time.wall.slice(0, 10) : at(time, clocks);
    const replaces = timesIn(event, 'recurrence-id')[0];
    return {
      uid,
      ...wordsIn(event),
      sequence: Number(textIn(event, 'sequence') ?? 0) || 0,
      changedAt: changeIn(event, clocks),
      clock,
      startsAt: start.wall,
      durationMinutes: durationIn(event, start, clocks),
      isWholeDays: start.isDay,
      rule: ruleIn(event, { clock, isDay: start.isDay }),
      more: timesIn(event, 'rdate').map((time) => at(time, clocks)),
      without: timesIn(event, 'exdate').map(instant),
      replaces: replaces ? instant(replaces) : null,
    };
  } catch {
    return null;
  }
}

function wordsIn(event: ICAL.Component) {
  return {
    title: textIn(event, 'summary') ?? '',
    description: textIn(event, 'description'),
    place: textIn(event, 'location'),
    url: textIn(event, 'url'),
    isCancelled: textIn(event, 'status')?.toUpperCase() === 'CANCELLED',
    isPrivate: /^(PRIVATE|CONFIDENTIAL)$/i.test(textIn(event, 'class') ?? ''),
  };
}

const textIn = (event: ICAL.Component, name: string): string | null => {
  const value = event.getFirstPropertyValue(name);
  return value === null ? null : String(value).trim() || null;
};

interface WrittenTime {
  wall: WallClock;
  isDay: boolean;
  isUtc: boolean;
  zone: string | null;
}

/** The values as they are written: ical.js would ask the zone of the machine, and rewrites the 30th of February. */
function timesIn(event: ICAL.Component, name: string): WrittenTime[] {
  return event.getAllProperties(name).flatMap((property) => {
    const [, parameters, , ...values] = property.toJSON() as [
      string,
      { tzid?: string },
      string,
      ...unknown[],
    ];
    return values.flatMap((value) => timeOf(String([value].flat()[0]), parameters.tzid ?? null) ?? []);
  });
}

function timeOf(text: string, zone: string | null): WrittenTime | null {
  const [, day = '', time, utc] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(?::\d\d)?(Z)?)?/.exec(text) ?? [];
  if (!isDate(day) || (time !== undefined && !/^([01]\d|2[0-3]):[0-5]\d$/.test(time))) return null;
  return { wall: `${day}T${time ?? '00:00'}`, isDay: time === undefined, isUtc: utc === 'Z', zone };
}

const at = ({ wall, isUtc, zone }: WrittenTime, clocks: (name: string | null) => Clock): Date =>
  clocks(isUtc ? 'UTC' : zone).instantOf(wall);

function changeIn(event: ICAL.Component, clocks: (name: string | null) => Clock): Date | null {
  const [time] = [...timesIn(event, 'last-modified'), ...timesIn(event, 'dtstamp')];
  return time ? at(time, clocks) : null;
}

const minuteMs = 60_000;
const dayMinutes = 1440;

/** What has no end lasts an hour, or a day; so does what ends before it begins. */
function durationIn(
  event: ICAL.Component,
  start: WrittenTime,
  clocks: (name: string | null) => Clock,
): number {
  const usual = start.isDay ? dayMinutes : 60;
  const [end] = timesIn(event, 'dtend');
  if (end && (start.isDay || end.zone === start.zone))
    return positive(wallMinutes(start.wall, end.wall), usual);
  if (end) return positive((at(end, clocks).getTime() - at(start, clocks).getTime()) / minuteMs, usual);
  const duration = event.getFirstPropertyValue('duration');
  return duration instanceof ICAL.Duration ? positive(duration.toSeconds() / 60, usual) : usual;
}

const positive = (minutes: number, usual: number): number => (minutes > 0 ? Math.round(minutes) : usual);

/** By the clock: what lasts from one in the morning to four does so in the nights of clock change as well. */
const wallMinutes = (from: WallClock, to: WallClock): number =>
  (Date.parse(`${to}Z`) - Date.parse(`${from}Z`)) / minuteMs;

function ruleIn(event: ICAL.Component, { clock, isDay }: { clock: Clock; isDay: boolean }): string | null {
  const rule = event.getFirstPropertyValue('rrule');
  if (!(rule instanceof ICAL.Recur)) return null;
  return rule.toString().replace(/UNTIL=([^;]+)/, (_all, until: string) => {
    const read = timeOf(dashed(until), null);
    if (!read) return 'UNTIL=19000101T000000Z';
    const last = read.isDay ? `${read.wall.slice(0, 10)}T23:59` : read.wall;
    const wall = read.isUtc && !isDay ? clock.wallOf(new Date(`${last}Z`)) : last;
    return `UNTIL=${wall.replace(/[-:]/g, '')}00Z`;
  });
}

/** `20261222T130000Z`, as rules write an instant, with its dashes. */
const dashed = (text: string): string =>
  text.replace(/^(\d{4})(\d\d)(\d\d)/, '$1-$2-$3').replace(/T(\d\d)(\d\d)(\d\d)/, 'T$1:$2:$3');
