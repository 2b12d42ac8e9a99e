import { addDays, daysBetween, type IsoDate } from '#platform/time';

export const longestText = 2000;
export const longestWhy = 500;

export interface Decision {
  id: string;
  groupId: string;
  /** Counted from 1 in each group. */
  number: number;
  text: string;
  /** As everybody reads it and its title, where that is said otherwise. */
  publicText: string | null;
  publicAbout: string | null;
  /** The title of the notes under which it stands: what it was about. */
  about: string | null;
  decidedOn: IsoDate;
  sourcePath: string | null;
}

export interface Action {
  id: string;
  groupId: string;
  number: number;
  text: string;
  ownerId: string | null;
  ownerName: string | null;
  dueOn: IsoDate | null;
  agreedOn: IsoDate;
  sourcePath: string | null;
  doneOn: IsoDate | null;
  droppedOn: IsoDate | null;
}

export const steps = ['done', 'dropped', 'reopened', 'postponed', 'handed'] as const;
export type Step = (typeof steps)[number];

export type State = 'open' | 'soon' | 'late' | 'done' | 'dropped';

const soonDays = 7;

/** Late from the day after the date that was said; soon, a week before it. */
export function stateOf(
  { doneOn, droppedOn, dueOn }: Pick<Action, 'doneOn' | 'droppedOn' | 'dueOn'>,
  today: IsoDate,
): State {
  if (doneOn !== null) return 'done';
  if (droppedOn !== null) return 'dropped';
  if (dueOn === null) return 'open';
  if (dueOn < today) return 'late';
  return dueOn <= addDays(today, soonDays) ? 'soon' : 'open';
}

/** Days since an open action should have been held; 0 when it is not late. */
export const daysLate = (action: Pick<Action, 'doneOn' | 'droppedOn' | 'dueOn'>, today: IsoDate): number =>
  stateOf(action, today) === 'late' && action.dueOn !== null ? daysBetween(action.dueOn, today) : 0;
