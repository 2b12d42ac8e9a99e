import type { Lang } from '#platform/i18n';
import { dateOf } from '#platform/time';
import type { NamedReading } from './store.ts';
import { words } from './words.ts';

/** Who read, and what each answered, for a spreadsheet. */
export function answerRows(lang: Lang, readings: readonly NamedReading[], zone: string): string[][] {
  const t = words(lang).table;
  const day = (date: Date | null): string => (date ? dateOf(date, zone) : '');
  return [
    [t.person, t.space, t.read, t.answer, t.words, t.answered],
    ...readings.map(({ personName, spaceName, readAt, yes, words: said, answeredAt }) => [
      personName,
      spaceName ?? '',
      day(readAt),
      yes === null ? '' : yes ? t.yes : t.no,
      said ?? '',
      day(answeredAt),
    ]),
  ];
}
