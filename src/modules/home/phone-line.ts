import { intervals, type State, stateAt } from '#modules/hours/rules';
import { type Lang, speak } from '#platform/i18n';
import { dateOf, wallClockOf } from '#platform/time';
import { formatDayFrom, formatTime, minutesOf } from '#platform/time-words';
import { en } from './messages.en.ts';
import { fr } from './messages.fr.ts';

const aheadMs = 10 * 86_400_000;

interface Reading {
  lang: Lang;
  zone: string;
  now: Date;
}

export interface PhoneLine {
  answers: boolean;
  /** « On vous répond » */
  word: string;
  /** « jusqu’à 12 h »; empty when no hours are known. */
  detail: string;
}

/** Whether somebody answers the telephone now, and until or from when. */
export function phoneLine(hours: string, reading: Reading): PhoneLine {
  const { now, zone, lang } = reading;
  const until = new Date(now.getTime() + aheadMs);
  const open = intervals({ hours, special: [] }, now, until, { zone });
  const state = stateAt({ intervals: open, special: [] }, now, zone);
  const t = speak({ fr, en }, lang).phone;
  const answers = state.is === 'open';
  return { answers, word: answers ? t.answers : t.silent, detail: detailOf(state, reading) };
}

function detailOf(state: State, reading: Reading): string {
  const t = speak({ fr, en }, reading.lang).phone;
  if (state.is !== 'closed') return state.until ? t.until(timeOf(state.until, reading)) : '';
  if (!state.next) return '';
  const today = dateOf(reading.now, reading.zone);
  const day = dateOf(state.next.start, reading.zone);
  const time = timeOf(state.next.start, reading);
  return day === today ? t.againAt(time) : t.again(formatDayFrom(reading.lang, day, today), time);
}

const timeOf = (instant: Date, { lang, zone }: Reading): string =>
  formatTime(lang, minutesOf(wallClockOf(instant, zone).slice(11)));
