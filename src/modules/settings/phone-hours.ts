import { gridOfHours } from '#modules/hours/rules';
import type { Lang } from '#platform/i18n';
import { capitalised } from '#platform/letter-case';
import type { Weekday } from '#platform/time';
import { formatTime } from '#platform/time-words';
import type { Messages } from './messages.fr.ts';
import { words } from './words.ts';

/**
 * When the telephone is answered, as one says it: « Du lundi au vendredi, de 9 h à 12 h et de 14 h à 17 h ».
 * Null when the hours say more than a week that repeats.
 */
export function phoneHoursInWords(hours: string, lang: Lang): string | null {
  const grid = gridOfHours(hours);
  if (
    !grid ||
    grid.days.some(({ weeks, ranges }) => weeks !== 'every' || ranges.some((range) => range.appointment))
  )
    return null;
  const t = words(lang).hoursInWords;
  const open = grid.days.filter(({ ranges }) => ranges.length > 0);
  const alike = Map.groupBy(open, ({ ranges }) =>
    ranges.map(({ from, to }) => t.range(formatTime(lang, from), formatTime(lang, to))).join(t.and),
  );
  const parts = [...alike].map(
    ([times, days]) =>
      `${daysInWords(
        days.map(({ weekday }) => weekday),
        lang,
      )}, ${times}`,
  );
  return capitalised(parts.join(t.nextDays));
}

function daysInWords(days: readonly Weekday[], lang: Lang): string {
  const t = words(lang).hoursInWords;
  const runs: Weekday[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run?.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  return runs.map((run) => runInWords(run, t)).join(t.and);
}

/** Three days or more that follow each other are said by the first and the last. */
function runInWords(run: readonly Weekday[], t: Messages['hoursInWords']): string {
  const names = run.map((day) => t.days[day - 1] ?? '');
  const [first = ''] = names;
  return names.length > 2 ? t.fromTo(first, names.at(-1) ?? '') : names.map((name) => t.on(name)).join(t.and);
}
