import {
  type HoursReading,
  hoursOfGrid,
  readHours,
  type WeekGrid,
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

/** Weekly hours as most files write them, in order, each day once: what the parser would give back unchanged. */
function isPlainWeek(text: string): boolean {
  if (text.length > 500) return false;
  let last = -1;
  for (const rule of text.replace(/; PH off$/, '').split('; ')) {
    const [, said = '', times = ''] = plainRule.exec(rule) ?? [];
    if (!said || !isRising(times.split(/[-,]/))) return false;
    for (const run of said.split(',')) {
      const [from = -1, to = from] = run.split('-').map((day) => days.indexOf(day));
      if (from <= last || to < from || run.split('-').length > 2 || (run.includes('-') && to === from))
        return false;
      last = to;
    }
  }
  return true;
}

const isRising = (times: readonly string[]): boolean =>
  times.every((time, at) => at === 0 || time > (times[at - 1] as string));

export interface DayRead {
  ranges: WeekGrid['days'][number]['ranges'];
  weeks: Weeks;
  /** Whether something was written that is neither hours nor « fermé ». */
  isDoubtful: boolean;
}

const range =
  /(\d{1,2})\s*(?:[h:.]\s*(\d{2})?|heures?)?\s*(?:-|–|—|à|a|>|\/)\s*(\d{1,2})\s*(?:[h:.]\s*(\d{2})?|heures?)?/gi;

/** One day of a week in words: « 09:00 - 12:00 / 13:30 - 17:00 », « 9h-12h et 14h-18h », « fermé », « sur rendez-vous ». */
export function dayIn(text: string): DayRead {
  const appointment = /rdv|rendez.?vous/i.test(text);
  const found = [...text.matchAll(range)];
  const ranges = found.flatMap(([, h1, m1 = '0', h2, m2 = '0']) => {
    const [from, to] = [Number(h1) * 60 + Number(m1), Number(h2) * 60 + Number(m2)];
    return from < to && to <= 1440 && Number(m1) < 60 && Number(m2) < 60 ? [{ from, to, appointment }] : [];
  });
  const weeks: Weeks = /impaire/i.test(text) ? 'odd' : /paire/i.test(text) ? 'even' : 'every';
  const rest = text
    .replace(range, '')
    .replace(
      /semaines?|impaires?|paires?|(?:uniquement |seulement )?(?:sur )?(?:rdv|rendez.?vous)|ferm[ée]e?|closed|off|\b(?:de|et|puis|du|le|les|ouvert|matin|après-midi|apr[eè]s midi|h)\b|[\s/,;|:().&+-]/gi,
      '',
    );
  return { ranges, weeks, isDoubtful: rest !== '' || ranges.length < found.length };
}

/** A week day by day, in OSM syntax; empty when nothing is open. */
export function hoursOfDays(read: ReadonlyMap<Weekday, DayRead>): string {
  const grid = weekdays.map((weekday) => {
    const { ranges = [], weeks = 'every' } = read.get(weekday) ?? {};
    return { weekday, weeks, ranges: [...ranges] };
  });
  return hoursOfGrid({ days: grid, closedOnHolidays: false });
}
