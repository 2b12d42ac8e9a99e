import { type WallClock, wallClockOf } from '#platform/time';
import { line, textLine, textsLine } from './content-line.ts';
import { zoneBlock } from './zone-block.ts';

/** A moment; what comes again is said by the clock on the wall, which may jump over it one night. */
type At = Date | WallClock;

/** An event, or what is different of one date of it (`replaces`). */
export interface CalendarEvent {
  /** Never changes, whatever becomes of the event and wherever the site moves. */
  uid: string;
  /** Rises with each change. */
  sequence: number;
  createdAt: Date;
  changedAt: Date;
  startsAt: At;
  endsAt: At;
  /** RFC 5545, without its name; an UNTIL is in UTC. */
  rule?: string | null;
  /** Dates on which the rule would put it and that are taken out. */
  without?: readonly WallClock[];
  /** When the rule puts the date that this says otherwise. */
  replaces?: WallClock;
  isCancelled: boolean;
  /** It takes the time of whoever has it in a calendar. */
  isBusy?: boolean;
  title: string;
  text?: string;
  place?: string | null;
  latitude?: number | null;
  longitude?: number | null;
  url?: string;
  onlineUrl?: string | null;
  categories?: readonly string[];
  /** The event of which this one is the second half. */
  followsUid?: string | null;
}

export interface Calendar {
  name: string;
  description: string;
  zone: string;
  /** The page that says the same. */
  url?: string;
  /** Where it is read again from. */
  source?: string;
  events: readonly CalendarEvent[];
}

export const calendarType = 'text/calendar; charset=utf-8';

/** A calendar as RFC 5545 and 7986 write it. Without any event it still says its zone: one with nothing in it is invalid. */
export function calendarText({ events, zone, ...said }: Calendar): string {
  return [
    'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Maillage//Agenda//FR\r\nCALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\n',
    textLine('NAME', said.name),
    textLine('X-WR-CALNAME', said.name),
    textLine('DESCRIPTION', said.description),
    textLine('X-WR-CALDESC', said.description),
    line('X-WR-TIMEZONE', zone),
    said.url ? line('URL', said.url) : '',
    said.source ? line('SOURCE;VALUE=URI', said.source) : '',
    line('REFRESH-INTERVAL;VALUE=DURATION', 'PT4H'),
    line('X-PUBLISHED-TTL', 'PT4H'),
    zoneBlock(zone),
    ...events.map((event) => eventText(event, zone)),
    'END:VCALENDAR\r\n',
  ].join('');
}

function eventText(event: CalendarEvent, zone: string): string {
  const at = (name: string, moment: At): string => atLine(name, moment, zone);
  return [
    'BEGIN:VEVENT\r\n',
    line('UID', event.uid),
    // The moment of the change and not of the question: the same calendar is the same bytes.
    line('DTSTAMP', utc(event.changedAt)),
    line('CREATED', utc(event.createdAt)),
    line('LAST-MODIFIED', utc(event.changedAt)),
    line('SEQUENCE', String(event.sequence)),
    event.replaces ? at('RECURRENCE-ID', event.replaces) : '',
    at('DTSTART', event.startsAt),
    at('DTEND', event.endsAt),
    event.rule ? line('RRULE', event.rule) : '',
    ...(event.without ?? []).map((moment) => at('EXDATE', moment)),
    line('STATUS', event.isCancelled ? 'CANCELLED' : 'CONFIRMED'),
    line('TRANSP', event.isBusy && !event.isCancelled ? 'OPAQUE' : 'TRANSPARENT'),
    textLine('SUMMARY', event.title),
    event.text ? textLine('DESCRIPTION', event.text) : '',
    event.place ? textLine('LOCATION', event.place) : '',
    event.latitude != null && event.longitude != null
      ? line('GEO', `${event.latitude.toFixed(6)};${event.longitude.toFixed(6)}`)
      : '',
    event.categories?.length ? textsLine('CATEGORIES', event.categories) : '',
    event.url ? line('URL', event.url) : '',
    event.onlineUrl ? line('CONFERENCE;VALUE=URI;FEATURE=VIDEO', event.onlineUrl) : '',
    event.followsUid ? line('RELATED-TO;RELTYPE=SIBLING', event.followsUid) : '',
    'END:VEVENT\r\n',
  ].join('');
}

/** By the clock on the wall; where it shows the same hour twice in a night, programs disagree on which is meant, and not in UTC. */
function atLine(name: string, moment: At, zone: string): string {
  if (moment instanceof Date && isShownTwice(moment, zone)) return line(name, utc(moment));
  const wall = moment instanceof Date ? wallClockOf(moment, zone) : moment;
  return line(`${name};TZID=${zone}`, `${wall.replace(/[-:]/g, '')}00`);
}

/** Whether clocks that go back show the same time an hour before or after. */
export const isShownTwice = (moment: Date, zone: string): boolean =>
  [-hourMs, hourMs].some(
    (ms) => wallClockOf(new Date(moment.getTime() + ms), zone) === wallClockOf(moment, zone),
  );

const hourMs = 3_600_000;

/** `20261201T130000Z` */
export const utc = (moment: Date): string => `${moment.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
