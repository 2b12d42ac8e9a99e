import { clockText } from '#platform/forms/clock';
import { type Said, valuesOf } from '#platform/forms/met';
import type { Lang } from '#platform/i18n';
import { dateOf, wallClockOf } from '#platform/time';
import { formatDateWithYear, formatTime, minutesOf } from '#platform/time-words';
import type { Point } from './order-of-business.ts';
import type { Sitting } from './sitting.ts';

/** A meeting and a point, as their forms say them. */

/** A day and its hours are one answer. */
export const whenFields = ['startsOn', 'startsAt', 'endsAt'];

export function sittingShown(sitting: Sitting, zone: string): Said {
  const { title, place, onlineUrl, quorum, proposalDays, startsAt, endsAt } = sitting;
  const clockOf = (at: Date | null) => at && minutesOf(wallClockOf(at, zone).slice(11));
  return {
    ...{ title, place, onlineUrl, quorum, proposalDays },
    ...{ startsOn: startsAt && dateOf(startsAt, zone), startsAt: clockOf(startsAt), endsAt: clockOf(endsAt) },
  };
}

export const sittingValues = (said: Said) => ({
  ...valuesOf(said),
  startsAt: typeof said.startsAt === 'number' ? clockText(said.startsAt) : '',
  endsAt: typeof said.endsAt === 'number' ? clockText(said.endsAt) : '',
});

/** As a colleague's answers are read beside one's own. */
export function sittingInWords(lang: Lang, theirs: Said): Record<string, string> {
  const time = (minutes: Said[string] | undefined) =>
    typeof minutes === 'number' ? formatTime(lang, minutes) : '';
  return {
    ...textsIn(theirs),
    startsOn: theirs.startsOn ? formatDateWithYear(lang, String(theirs.startsOn)) : '',
    startsAt: time(theirs.startsAt),
    endsAt: time(theirs.endsAt),
  };
}

export const pointShown = ({ title, minutes, presenter, body, documents, rank }: Point): Said => ({
  ...{ title, minutes, presenter, body, rank },
  documents: documents.map(({ id }) => id),
});

export const pointInWords = (
  theirs: Said,
  documents: readonly { id: string; title: string }[],
): Record<string, string> => ({
  ...textsIn(theirs),
  documents: documents
    .filter(({ id }) => [theirs.documents ?? []].flat().includes(id))
    .map(({ title }) => title)
    .join(' ; '),
});

const textsIn = (said: Said): Record<string, string> =>
  Object.fromEntries(Object.entries(said).map(([field, value]) => [field, String(value ?? '')]));
