import ICAL from 'ical.js';
import { instantOf, isZone, type WallClock, wallClockOf } from '#platform/time';

/** What clocks show somewhere, and when. */
export interface Clock {
  instantOf(wall: WallClock): Date;
  wallOf(instant: Date): WallClock;
}

/**
 * The clocks of the zones that a calendar names: those of the tz database where the name is one of its names, however it is
 * dressed, else those that the calendar describes itself. A time without a zone, or in one that nobody knows, is one of here.
 */
export function clocksOf(zones: ReadonlyMap<string, string>, here: string): (name: string | null) => Clock {
  const known = new Map<string, Clock>();
  return (name) => {
    if (name === null) return clockOfZone(here);
    const kept = known.get(name);
    if (kept) return kept;
    const zone = zoneNamed(name);
    const clock = zone ? clockOfZone(zone) : (clockDescribed(zones.get(name)) ?? clockOfZone(here));
    known.set(name, clock);
    return clock;
  };
}

const clockOfZone = (zone: string): Clock => ({
  instantOf: (wall) => instantOf(wall, zone),
  wallOf: (instant) => wallClockOf(instant, zone),
});

/** Names by which Microsoft’s programs mean clocks of Europe. */
const ofWindows: Record<string, string> = {
  'Romance Standard Time': 'Europe/Paris',
  'W. Europe Standard Time': 'Europe/Berlin',
  'Central European Standard Time': 'Europe/Warsaw',
  'Central Europe Standard Time': 'Europe/Budapest',
  'GMT Standard Time': 'Europe/London',
};

/** `/mozilla.org/20050126_1/Europe/Paris` is Europe/Paris. */
function zoneNamed(name: string): string | null {
  const bare = name.replace(/^["/]+|"+$/g, '').trim();
  const ends = /[a-z_]+\/[a-z_]+(?:\/[a-z_]+)?$/i.exec(bare)?.[0];
  const shorter = /[a-z_]+\/[a-z_]+$/i.exec(bare)?.[0];
  const candidates = [ofWindows[bare], bare, ends, shorter];
  return candidates.find((each) => each !== undefined && each !== '' && isZone(each)) ?? null;
}

/** As a VTIMEZONE says it; null when its rules are none that clocks follow, which might never end. */
function clockDescribed(block: string | undefined): Clock | null {
  if (block === undefined || !rulesIn(block).every(isOfClocks)) return null;
  try {
    const component = new ICAL.Component(ICAL.parse(block));
    const zone = new ICAL.Timezone({ component, tzid: 'described' });
    const instantOfWall = (wall: WallClock): Date => {
      const time = ICAL.Time.fromDateTimeString(`${wall.slice(0, 16)}:00`);
      time.zone = zone;
      return new Date(time.toUnixTime() * 1000);
    };
    instantOfWall('2026-01-01T12:00');
    return {
      instantOf: instantOfWall,
      wallOf: (instant) => ICAL.Time.fromJSDate(instant, true).convertToZone(zone).toString().slice(0, 16),
    };
  } catch {
    return null;
  }
}

const rulesIn = (block: string): string[] =>
  [...block.replace(/\r?\n[ \t]/g, '').matchAll(/^RRULE[^:\r\n]*:(.*)$/gim)].map(([, rule]) =>
    (rule ?? '').trim(),
  );

const isOfClocks = (rule: string): boolean =>
  rule.includes('FREQ=YEARLY') &&
  rule
    .split(';')
    .every((part) =>
      /^(FREQ=YEARLY|INTERVAL=1|BYMONTH=\d\d?|BYDAY=-?[1-5][A-Z]{2}|UNTIL=\d{8}(T\d{6}Z?)?|WKST=[A-Z]{2})$/.test(
        part,
      ),
    );
