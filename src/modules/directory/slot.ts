import type { Slot } from '#modules/hours/rules';
import { type Lang, speak } from '#platform/i18n';
import { capitalised } from '#platform/letter-case';
import { wallClockOf } from '#platform/time';
import { formatDay, formatTime, formatTimeRange, minutesOf } from '#platform/time-words';
import { en } from './messages.en.ts';
import { fr } from './messages.fr.ts';

/** When a space is open in a part of a day that was asked for. */
export interface SlotOpenings {
  is: 'evening' | 'saturday';
  slot: Slot;
  open: readonly { start: Date; end: Date }[];
}

/** The answer to « this evening? » or « on Saturday? »: « Samedi 28 novembre » and « 9 h – 12 h ». */
export function slotInWords(
  { is, slot, open }: SlotOpenings,
  { lang, zone }: { lang: Lang; zone: string },
): { when: string; hours: string } {
  const t = speak({ fr, en }, lang).slots;
  const minutes = (instant: Date): number => minutesOf(wallClockOf(instant, zone).slice(11));
  const ranges = open.map(({ start, end }) => {
    const [from, to] = [minutes(start), minutes(end)];
    if (is === 'evening' && start <= slot.after) return t.until(formatTime(lang, to));
    return from === to ? t.allDay : formatTimeRange(lang, from, to);
  });
  return {
    when: is === 'evening' ? t.evening : capitalised(formatDay(lang, slot.day)),
    hours: ranges.join(', '),
  };
}
