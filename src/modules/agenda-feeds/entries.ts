import type { Question } from '#modules/agenda';
import { meetingPath, whenInWords } from '#modules/agenda/rules';
import type { FeedEntry, ListAsked } from '#platform/feeds/list';
import { placeInWords } from './event-words.ts';
import type { FollowedSeries } from './followed-series.ts';
import { later } from './later.ts';
import { newestSeries } from './store.ts';
import { words } from './words.ts';

const mostEntries = 50;

/** What was announced last: a workshop is one entry, however often it meets. */
export const newEntries = async (
  db: ListAsked['db'],
  question: Question,
  asked: ListAsked,
): Promise<FeedEntry[]> =>
  (await newestSeries(db, { ...question, limit: mostEntries })).map((series) => entryOf(series, asked));

function entryOf(series: FollowedSeries, { lang, network }: ListAsked): FeedEntry {
  const { first, title, spaceName, communeName } = series;
  const when = whenInWords(lang, first, network.zone);
  return {
    id: series.id,
    title,
    path: meetingPath({ number: first.number, title: first.title ?? title, communeName }),
    text: [
      series.rule === null ? when : words(lang).from(when),
      placeInWords(series, null),
      series.summary,
      series.description,
    ]
      .filter(Boolean)
      .join('\n\n'),
    publishedAt: series.createdAt,
    changedAt: later(first.changedAt, series.changedAt),
    author: spaceName ?? network.name,
  };
}
