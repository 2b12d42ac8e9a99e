import { type Lang, speak } from '#platform/i18n';
import { addDays, dateOf, daysBetween, isoWeekOf, wallClockOf } from '#platform/time';
import { formatDate, formatDayFrom, formatTime, minutesOf } from '#platform/time-words';
import type { Interval } from './interval.ts';
import { en } from './messages.en.ts';
import { fr } from './messages.fr.ts';
import type { SpecialHours } from './special.ts';
import { isWholeDay } from './special.ts';
import type { State } from './state.ts';

/** A state as it is read; the reason of a closing stands apart, since it is in its author's language. */
export interface StateWords {
  is: 'open' | 'appointment' | 'closed' | 'closed_exceptionally';
  /** « Ouvert », « Fermé cette semaine »: the word beside a knot. */
  word: string;
  /** « jusqu’à 12 h, puis 14 h – 18 h », « rouvre demain à 9 h »; it may be empty. */
  detail: string;
  reason: string | null;
  /** « Ouvert en ce moment, jusqu’à 12 h. Puis de 14 h à 18 h. » */
  sentence: string;
}

interface Reading {
  lang: Lang;
  zone: string;
  now: Date;
}

export function stateInWords(state: State, reading: Reading): StateWords {
  return state.is === 'closed' ? closedInWords(state, reading) : openInWords(state, reading);
}

function openInWords(state: Exclude<State, { is: 'closed' }>, reading: Reading): StateWords {
  const words = speak({ fr, en }, reading.lang).state;
  const [word, now] =
    state.is === 'open' ? [words.open, words.openNow] : [words.appointment, words.appointmentNow];
  const whole = wholeDays(state, reading);
  if (whole !== null)
    return { is: state.is, word, detail: whole, reason: null, sentence: `${`${word} ${whole}`.trim()}.` };
  const until = state.until ? untilInWords(state.until, reading) : '';
  const next = isToday(state.next, reading) ? nextInWords(state.next, reading) : null;
  return {
    is: state.is,
    word,
    detail: next ? `${until}, ${next.detail}` : until,
    reason: null,
    sentence: next ? `${now}, ${until}. ${next.sentence}` : `${now}, ${until}.`,
  };
}

/** What is said of hours that no clock limits today: « jour et nuit »; null when a time has to be said. */
function wholeDays({ is, until }: Exclude<State, { is: 'closed' }>, reading: Reading): string | null {
  const words = speak({ fr, en }, reading.lang).state;
  if (!until) return is === 'open' ? words.always : '';
  return is === 'appointment' && wallClockOf(until, reading.zone).endsWith('T00:00') ? words.today : null;
}

/** A time alone would be taken for today's: beyond a day, its day is said too. */
function untilInWords(until: Date, reading: Reading): string {
  const words = speak({ fr, en }, reading.lang).state;
  const time = timeInWords(until, reading);
  if (until.getTime() - reading.now.getTime() < 24 * 3_600_000) return words.until(time);
  const lastDay = dateOf(new Date(until.getTime() - 1), reading.zone);
  return words.untilDay(formatDayFrom(reading.lang, lastDay, dateOf(reading.now, reading.zone)), time);
}

function nextInWords(next: Interval, reading: Reading): { detail: string; sentence: string } {
  const words = speak({ fr, en }, reading.lang).state;
  const [from, to] = [timeInWords(next.start, reading), timeInWords(next.end, reading)];
  return next.kind === 'open'
    ? { detail: words.next(from, to), sentence: words.nextSentence(from, to) }
    : { detail: words.nextAppointment, sentence: words.nextAppointmentSentence(from, to) };
}

function closedInWords(state: Extract<State, { is: 'closed' }>, reading: Reading): StateWords {
  const { closing, next } = state;
  if (!closing && !next) return nothingSaid(reading);
  const [word, detail] = whyClosed(state, reading);
  const reason = closing?.reason ?? null;
  const opening = reason ? speak({ fr, en }, reading.lang).state.because(word, reason) : word;
  return {
    is: closing ? 'closed_exceptionally' : 'closed',
    word,
    detail,
    reason,
    sentence: closing && !reason ? `${word}, ${detail}.` : `${opening}. ${capitalised(detail)}.`,
  };
}

function whyClosed({ closing, next }: Extract<State, { is: 'closed' }>, reading: Reading): [string, string] {
  const words = speak({ fr, en }, reading.lang).state;
  const word = closing ? closingWord(closing, next, reading) : words.closed;
  const lasts = closing !== null && closing.to > dateOf(reading.now, reading.zone);
  return [word, next ? reopening(next, reading, lasts) : words.noOpening];
}

/** A space that announces no opening at all is not said closed: perhaps nobody wrote its hours. */
function nothingSaid({ lang }: Reading): StateWords {
  const word = speak({ fr, en }, lang).state.noHours;
  return { is: 'closed', word, detail: '', reason: null, sentence: `${word}.` };
}

function closingWord(closing: SpecialHours, next: Interval | null, reading: Reading): string {
  const words = speak({ fr, en }, reading.lang).state;
  const today = dateOf(reading.now, reading.zone);
  if (!isWholeDay(closing)) return words.closedExceptionally;
  if (closing.to === today) return words.closedToday;
  const reopens = next && dateOf(next.start, reading.zone);
  const endsThisWeek = daysBetween(today, closing.to) < 7 && isoWeekOf(closing.to) === isoWeekOf(today);
  const reopensNextWeek = reopens && isoWeekOf(reopens) === isoWeekOf(addDays(today, 7));
  return endsThisWeek && reopensNextWeek
    ? words.closedThisWeek
    : words.closedUntil(formatDate(reading.lang, closing.to));
}

/** « rouvre à 14 h », « rouvre demain à 9 h »; after a closing of days, the day of a farther reopening is enough. */
function reopening(next: Interval, reading: Reading, afterDays: boolean): string {
  const words = speak({ fr, en }, reading.lang).state;
  const today = dateOf(reading.now, reading.zone);
  const days = daysBetween(today, dateOf(next.start, reading.zone));
  const time = words.at(timeInWords(next.start, reading));
  const day = formatDayFrom(reading.lang, dateOf(next.start, reading.zone), today);
  if (next.kind === 'appointment') return words.byAppointment(days === 0 ? time : day);
  if (days === 0) return words.reopens(time);
  return words.reopens(afterDays && days > 1 ? day : `${day} ${time}`);
}

const isToday = (interval: Interval | null, { now, zone }: Reading): interval is Interval =>
  interval !== null && dateOf(interval.start, zone) === dateOf(now, zone);

const timeInWords = (instant: Date, { lang, zone }: Reading): string =>
  formatTime(lang, minutesOf(wallClockOf(instant, zone).slice(11)));

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
