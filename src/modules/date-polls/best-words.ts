import type { Lang } from '#platform/i18n';
import { bestOf, type DatePoll, type Tally } from './date-poll.ts';
import { slotInWords } from './slot-words.ts';
import { words } from './words.ts';

/** Where a poll stands, in a sentence: the date that was chosen, or those that suit most so far. */
export function bestInWords(
  lang: Lang,
  { poll, tallies }: { poll: DatePoll; tallies: readonly Tally[] },
  { now, zone }: { now: Date; zone: string },
): string {
  const t = words(lang);
  if (poll.chosen) return t.page.chosen(slotInWords(lang, poll.chosen, zone));
  if (poll.closedAt) return t.page.dropped;
  const best = bestOf(tallies, now);
  const [first] = best;
  if (!first) return tallies.every(isUnanswered) ? t.page.nobody : t.page.noDate;
  const { yes, maybe, no } = first.names;
  const dates = best.map(({ option }) => slotInWords(lang, option, zone));
  if (best.length === 1) return t.page.best(dates[0] ?? '', t.counts(yes.length, maybe.length, no.length));
  // Their yes and « if need be » are as many; how many said no may differ.
  return t.page.equal(listed(dates, t.and), t.counts(yes.length, maybe.length, 0));
}

const isUnanswered = ({ names }: Tally): boolean =>
  names.yes.length + names.maybe.length + names.no.length === 0;

const listed = (items: readonly string[], and: string): string =>
  items.slice(0, -1).join('\u00a0; ') + and + (items.at(-1) ?? '');
