import {
  type GridRange,
  type HoursReading,
  hoursOfGrid,
  readHours,
  type Weeks,
  weekdays,
} from '#modules/hours/rules';
import type { Weekday } from '#platform/time';

/** Only public holidays depend on where a place is, not whether its hours can be read. */
const anywhere = { zone: 'Europe/Paris' };

const mostKnown = 20_000;
const known = new Map<string, HoursReading>();

/** Opening hours in OSM syntax. Reading them takes milliseconds, and files repeat them: each text is read once. */
export function hoursIn(text: string): HoursReading {
  if (isPlainWeek(text)) return { ok: true, hours: text, doubt: null };
  const before = known.get(text);
  if (before) return before;
  if (known.size >= mostKnown) known.clear();
  const reading = readHours(text, anywhere);
  known.set(text, reading);
  return reading;
}

const days = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const plainRule =
  /^((?:Mo|Tu|We|Th|Fr|Sa|Su)(?:[-,](?:Mo|Tu|We|Th|Fr|Sa|Su))*) ((?:[01]\d|2[0-3]):[0-5]\d-(?:[01]\d|2[0-3]):[0-5]\d(?:,(?:[01]\d|2[0-3]):[0-5]\d-(?:[01]\d|2[0-3]):[0-5]\d)*)$/;

/** Weekly hours as most files write them, each day once: what the parser would give back unchanged. */
function isPlainWeek(text: string): boolean {
  if (text.length > 500) return false;
  const said = text
    .replace(/; PH off$/, '')
    .split('; ')
    .map((rule) => daysOfRule(rule));
  const all = said.flatMap((each) => each ?? []);
  return said.every((each) => each !== null) && new Set(all).size === all.length;
}

/** The days of `Mo,We-Fr 09:00-12:00,14:00-18:00`; null when they or the times are not in order. */
function daysOfRule(rule: string): number[] | null {
  const [, said = '', times = ''] = plainRule.exec(rule) ?? [];
  if (!said || !isRising(times.split(/[-,]/))) return null;
  const runs = said.split(',').map((run) => run.split('-').map((day) => days.indexOf(day)));
  if (runs.some(({ length }) => length > 2) || !isRising(runs.flat())) return null;
  return runs.flatMap(([from = 0, to = from]) => Array.from({ length: to - from + 1 }, (_, at) => from + at));
}

const isRising = <Value extends string | number>(values: readonly Value[]): boolean =>
  values.every((value, at) => at === 0 || value > (values[at - 1] as Value));

export interface DayRead {
  ranges: GridRange[];
  weeks: Weeks;
  /** Whether something was written that is neither hours nor « fermé ». */
  isDoubtful: boolean;
}

const time = '(\\d{1,2})\\s*(?:[h:.]\\s*(\\d{2})?|heures?)?';
const range = new RegExp(`${time}\\s*(?:-|–|—|à|a|>|/)\\s*${time}`, 'gi');
/** Midnight to midnight is how some programs write a day off. */
const dayOff = /\b0?0[:h]00\s*-\s*0?0[:h]00/g;
const words =
  /semaines?|impaires?|paires?|(?:uniquement |seulement )?(?:sur )?(?:rdv|rendez.?vous)|ferm[ée]e?|closed|off|\b(?:de|et|puis|du|le|les|ouvert|matin|midi|h)\b|apr[eè]s|[\s/,;|:().&+-]/gi;

/** One day of a week in words: « 09:00 - 12:00 / 13:30 - 17:00 », « 9h-12h et 14h-18h », « fermé », « sur rendez-vous ». */
export function dayIn(text: string): DayRead {
  const said = text.replace(dayOff, '');
  const appointment = /rdv|rendez.?vous/i.test(said);
  const found = [...said.matchAll(range)].map(([, h1, m1 = '0', h2, m2 = '0']) => ({
    from: Number(h1) * 60 + Number(m1),
    to: Number(h2) * 60 + Number(m2),
    appointment,
  }));
  const ranges = found.filter(({ from, to }) => from < to && to <= 1440);
  return {
    ranges: distinct(ranges),
    weeks: weeksIn(said),
    isDoubtful: said.replace(range, '').replace(words, '') !== '' || ranges.length < found.length,
  };
}

const distinct = (ranges: readonly GridRange[]): GridRange[] =>
  ranges.filter(
    ({ from, to }, at) => ranges.findIndex((each) => each.from === from && each.to === to) === at,
  );

/** « Semaine impaire »: alternate weeks, as buses pass. */
export const weeksIn = (text: string): Weeks =>
  /impaire/i.test(text) ? 'odd' : /paire/i.test(text) ? 'even' : 'every';

/** A week day by day, in OSM syntax; empty when nothing is open. */
export function hoursOfDays(read: ReadonlyMap<Weekday, DayRead>): string {
  const days = weekdays.map((weekday) => {
    const { ranges = [], weeks = 'every' } = read.get(weekday) ?? {};
    return { weekday, weeks, ranges: [...ranges] };
  });
  return hoursOfGrid({ days, closedOnHolidays: false });
}
