import type { Span } from '#modules/meetings/rules';
import type { IsoDate } from '#platform/time';

/** Why a day may not suit; said before anything is saved. */
export type Remark =
  | { is: 'holiday'; name: string }
  | { is: 'school_holidays'; name: string }
  | { is: 'closed'; reason: string | null }
  | { is: 'taken'; what: string; by: string }
  | { is: 'busy'; by: string }
  | { is: 'same_time'; as: string };

export interface CheckedDay extends Span {
  day: IsoDate;
  remarks: Remark[];
  /** Whether it is kept unless somebody says otherwise. */
  isProposed: boolean;
}

/** Days on which nothing is proposed, though whoever announces may keep them. */
export const isLeftOut = ({ remarks }: Pick<CheckedDay, 'remarks'>): boolean =>
  remarks.some(({ is }) => is === 'holiday' || is === 'school_holidays' || is === 'closed');
