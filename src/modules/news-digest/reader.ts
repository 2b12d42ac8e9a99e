import type { Lang } from '#platform/i18n';
import { addDays, dateOf, type IsoDate, instantOf, weekdayOf } from '#platform/time';

export const rhythms = ['weekly', 'monthly'] as const;
export type LetterRhythm = (typeof rhythms)[number];

/** What somebody asked for: how often, and whose news beside the network's. */
export interface Wish {
  email: string;
  lang: Lang;
  rhythm: LetterRhythm;
  communeCode: string | null;
  epciCode: string | null;
}

export interface Reader extends Wish {
  id: string;
  kind: 'public' | 'staff';
  toldUntil: Date;
  askedAt: Date;
}

/** The letter's topic among those that readers choose about. */
export const letterTopic = {
  name: 'news-digest.letter',
  label: { fr: 'La lettre d’actualités du réseau', en: 'The network’s letter of news' },
  rhythm: 'at-once' as const,
  // Others would choose about a letter that they never asked for.
  audience: 'staff' as const,
};

const thursday = 4;
const hour = '07:00';

/** When the latest letter was due: last Thursday, or the first one of a month, at seven. */
export function lastIssue(rhythm: LetterRhythm, now: Date, zone: string): Date {
  const today = dateOf(now, zone);
  let day = addDays(today, -((weekdayOf(today) - thursday + 7) % 7));
  while (!isIssue(day, rhythm) || instantOf(`${day}T${hour}`, zone) > now) day = addDays(day, -7);
  return instantOf(`${day}T${hour}`, zone);
}

/** When the next one is. */
export function nextIssue(rhythm: LetterRhythm, now: Date, zone: string): Date {
  let day = addDays(dateOf(lastIssue(rhythm, now, zone), zone), 7);
  while (!isIssue(day, rhythm)) day = addDays(day, 7);
  return instantOf(`${day}T${hour}`, zone);
}

const isIssue = (day: IsoDate, rhythm: LetterRhythm): boolean =>
  rhythm === 'weekly' || Number(day.slice(8)) <= 7;

/** Whether an item is for a reader: the network's is, and that of her commune or grouping; all, if she named none. */
export function concerns(
  item: { inCommune: string | null; inEpci: string | null },
  { communeCode, epciCode }: Pick<Wish, 'communeCode' | 'epciCode'>,
): boolean {
  const isEverybodys = item.inCommune === null && item.inEpci === null;
  if (isEverybodys || (communeCode === null && epciCode === null)) return true;
  return epciCode === null ? item.inCommune === communeCode : item.inEpci === epciCode;
}
