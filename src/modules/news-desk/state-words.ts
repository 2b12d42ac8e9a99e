import { dayInWords, type NewsItem, type Phase, phaseOf } from '#modules/news/rules';
import type { Page } from '#platform/page';
import type { Knot } from '#ui/State';
import { words } from './words.ts';

/** The knot of each state; the word beside it is in the messages. */
export const knots: Record<Phase, Knot> = {
  draft: 'hollow',
  waiting: 'half',
  online: 'full',
  over: 'ticked',
  withdrawn: 'crossed',
};

type Dated = Pick<NewsItem, 'state' | 'publishAt' | 'expiresAt' | 'changedAt' | 'authorName'>;

/** « parue le 20 novembre, par Nadia Ferrand, jusqu’au 3 décembre » */
export function datesInWords(page: Page, item: Dated): string {
  const t = words(page.lang);
  const moment = { now: page.now, zone: page.network.zone };
  const day = (at: Date): string => dayInWords(page.lang, at, moment);
  const phase = phaseOf(item, page.now);
  const { publishAt, expiresAt } = item;
  const when =
    phase === 'draft' || publishAt === null
      ? t.writtenOn(day(item.changedAt))
      : phase === 'waiting'
        ? t.appearsOn(day(publishAt))
        : t.appearedOn(day(publishAt));
  return [
    when,
    item.authorName && t.by(item.authorName),
    // What ends at midnight is there until the day before.
    expiresAt && t.until(day(new Date(expiresAt.getTime() - 1))),
  ]
    .filter(Boolean)
    .join(', ');
}
