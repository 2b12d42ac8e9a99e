import type { Locality } from './schedule.ts';
import { proofread, wallSpans } from './schedule.ts';

/** Longer strings are mistakes, and each one is parsed every night. */
const longestHours = 500;

export type HoursReason =
  | 'too_long'
  | 'unprintable'
  | 'sun'
  | 'school_holidays'
  | 'open_end'
  | 'no_times'
  | 'overlap'
  | 'unreadable';

/** Why a string of opening hours is refused, and the piece of it that is at fault. */
export interface HoursRefusal {
  reason: HoursReason;
  at: string;
}

/** `doubt`: hours that can be followed and that somebody should look at, as imported files have them. */
export type HoursReading =
  | { ok: true; hours: string; doubt: HoursRefusal | null }
  | { ok: false; refusal: HoursRefusal };

/** Reads opening hours in OSM syntax, tolerates French days and `9h30`, and gives them back as OSM writes them. */
export function readHours(text: string, place: Locality): HoursReading {
  const refusal = refusalOfText(text);
  if (refusal) return { ok: false, refusal };
  try {
    const { text: hours, warnings } = proofread(withColons(text.trim()), place);
    if (warnings.includes('vague')) return refused('no_times', text.trim());
    wallSpans(hours, aYear, place);
    return { ok: true, hours, doubt: overlapIn(hours) };
  } catch (error) {
    return refused('unreadable', typeof error === 'string' ? stumblingBlock(error) : text.trim());
  }
}

const aYear = { from: Date.UTC(2026, 0, 1), to: Date.UTC(2027, 0, 1) };

const refused = (reason: HoursReason, at: string): HoursReading => ({ ok: false, refusal: { reason, at } });

/**
 * What is refused before the text is parsed. Sun times need a place's sky, open ends have no hour to show, and
 * the library's school holidays stop in 2027: a space would then close without anybody knowing.
 */
function refusalOfText(text: string): HoursRefusal | null {
  if (text.length > longestHours) return { reason: 'too_long', at: '' };
  if (/\p{Cc}/u.test(text)) return { reason: 'unprintable', at: '' };
  const bare = withoutComments(text);
  const sun = /sunrise|sunset|dawn|dusk/i.exec(bare);
  if (sun) return { reason: 'sun', at: sun[0] };
  const schoolHolidays = /\bSH\b/i.exec(bare);
  if (schoolHolidays) return { reason: 'school_holidays', at: schoolHolidays[0] };
  const openEnd = /\d[\d:]*\+/.exec(bare);
  return openEnd ? { reason: 'open_end', at: openEnd[0] } : null;
}

/** The first list of times, such as `09:00-14:00,11:00-12:30`, in which one range begins before another ends. */
function overlapIn(hours: string): HoursRefusal | null {
  const lists = withoutComments(hours).match(/\d\d:\d\d-\d\d:\d\d(?:,\d\d:\d\d-\d\d:\d\d)+/g) ?? [];
  const at = lists.find((list) => {
    const ranges = list.split(',').sort();
    return ranges.some((range, index) => index > 0 && range.slice(0, 5) < (ranges[index - 1] ?? '').slice(6));
  });
  return at ? { reason: 'overlap', at } : null;
}

const withoutComments = (text: string): string => text.replaceAll(/"[^"]*"/g, '""');

/** `9h30` and `12 h` in figures; comments are left as they are. */
const withColons = (text: string): string =>
  text
    .split(/("[^"]*")/)
    .map((part) =>
      part.startsWith('"') ? part : part.replaceAll(/(\d)\s?h(?:\s?(\d\d))?(?!\w)/gi, hourInOsm),
    )
    .join('');

const hourInOsm = (_text: string, digit: string, minutes = '00'): string => `${digit}:${minutes}`;

/** The library's errors begin with what it could read, then `<---` and a sentence. */
const stumblingBlock = (error: string): string =>
  error.includes('<---') ? (error.split('<---')[0] ?? '').trim().slice(-40) : '';
