import type { IsoDate } from '#platform/time';
import { addDays } from '#platform/time';

/** A space is asked whether its page is still true. */
export interface CheckRequest {
  id: string;
  spaceId: string;
  openedAt: Date;
  /** How many times its team was written to: three at most. */
  letters: number;
  lastLetterAt: Date | null;
  /** Nobody can be written to: somebody calls. */
  byPhone: boolean;
  closedAt: Date | null;
  outcome: 'confirmed' | 'corrected' | 'lapsed' | null;
}

export const mostLetters = 3;

/** A reminder two weeks after the letter, another one two weeks later; two weeks after the last, it is overdue. */
const lettersEveryDays = 14;

/** How long the link of a letter is good. */
export const linkDays = 60;

const dayMs = 86_400_000;

export const daysAfter = (date: Date, days: number): Date => new Date(date.getTime() + days * dayMs);

export const requestStates = ['overdue', 'call', 'waiting', 'corrected', 'confirmed', 'lapsed'] as const;
export type RequestState = (typeof requestStates)[number];

/** Where a question stands: the team may still answer, or somebody must call, or it was answered. */
export function stateOf(
  { outcome, byPhone, letters, lastLetterAt }: Omit<CheckRequest, 'id' | 'spaceId' | 'openedAt'>,
  now: Date,
): RequestState {
  if (outcome) return outcome;
  if (byPhone) return 'call';
  const isOverdue = letters === mostLetters && now >= nextAfter(lastLetterAt as Date);
  return isOverdue ? 'overdue' : 'waiting';
}

/** Whether a space that was asked has been silent so long that its readers should know: more than a year. */
export function isSilent(
  request: Omit<CheckRequest, 'id' | 'spaceId' | 'openedAt'>,
  { checkedOn, today }: { checkedOn: IsoDate; today: IsoDate },
  now: Date,
): boolean {
  const state = stateOf(request, now);
  return (state === 'overdue' || state === 'call') && monthsAfter(checkedOn, 12) < today;
}

/** Whether the team is to be written to now, for the first time or again. */
export function isLetterDue(
  { closedAt, byPhone, letters, lastLetterAt }: Omit<CheckRequest, 'id' | 'spaceId' | 'openedAt' | 'outcome'>,
  now: Date,
): boolean {
  if (closedAt || byPhone || letters >= mostLetters) return false;
  return lastLetterAt === null || now >= nextAfter(lastLetterAt);
}

/** Whose last letter left before this moment is overdue. */
export const lastCallBefore = (now: Date): Date => daysAfter(now, -lettersEveryDays);

const nextAfter = (letter: Date): Date => daysAfter(letter, lettersEveryDays);

/** The same day some months later, or the last day of a month that is too short: 31 August, then 28 February. */
export function monthsAfter(date: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
  const wanted = addDays(first, day - 1);
  if (wanted.slice(0, 7) === first.slice(0, 7)) return wanted;
  return addDays(`${wanted.slice(0, 7)}-01`, -1);
}
