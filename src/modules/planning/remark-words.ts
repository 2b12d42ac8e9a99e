import { schoolHolidaysKnown as known, type Remark } from '#modules/workshop-dates/rules';
import type { Lang } from '#platform/i18n';
import { words } from './words.ts';

/** What speaks against a day, as whoever announces reads it. */
export function remarkInWords(lang: Lang, remark: Remark): string {
  const t = words(lang).dates;
  if (remark.is === 'holiday') return t.holiday(remark.name);
  if (remark.is === 'school_holidays') return t.school(remark.name, known.zone);
  if (remark.is === 'closed') return remark.reason ? t.closedBecause(remark.reason) : t.closed;
  if (remark.is === 'taken') return t.taken(remark.what, remark.by);
  if (remark.is === 'same_time') return t.sameTime(remark.as);
  return t.busy(remark.by);
}
