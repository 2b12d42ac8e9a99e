import { z } from 'zod';
import { type SpecialHours, wholeDay } from '#modules/hours/rules';
import { choice, day, line, optional } from '#platform/forms/fields';
import { daysBetween } from '#platform/time';
import { readTime } from './grid-form.ts';

const longestReason = 120;
const mostDays = 366;

/** 24/12/2026, as people write it where their browser has no calendar. */
const isoFrom = (value: unknown): unknown =>
  typeof value === 'string' ? value.replace(/^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/, toIso) : value;

const toIso = (_text: string, date: string, month: string, year: string): string =>
  `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;

const date = z.preprocess(isoFrom, day);

const time = z.string().transform((text, issues) => {
  const minutes = readTime(text);
  if (minutes === null) issues.addIssue({ code: 'custom', message: 'time' });
  return minutes ?? 0;
});

/** What the form of an exceptional closing or opening asks, read as what it means. */
export const SpecialForm = z
  .object({
    kind: choice(['closing', 'opening']),
    from: date,
    to: z.preprocess(isoFrom, optional(day)),
    fromTime: optional(time),
    toTime: optional(time),
    reason: optional(line(longestReason)),
  })
  .superRefine(({ kind, from, to, fromTime, toTime }, issues) => {
    const wrong = (path: string, message: string) =>
      issues.addIssue({ code: 'custom', path: [path], message });
    if (to !== null && to < from) wrong('to', 'to_before_from');
    if (to !== null && daysBetween(from, to) > mostDays) wrong('to', 'too_long');
    if (fromTime !== null && toTime !== null && end(toTime) <= fromTime) wrong('toTime', 'end_before_start');
    if (kind === 'opening' && fromTime === null) wrong('fromTime', 'opening_needs_times');
    if (kind === 'opening' && toTime === null) wrong('toTime', 'opening_needs_times');
  })
  .transform(
    ({ kind, from, to, fromTime, toTime, reason }): SpecialHours => ({
      kind,
      from,
      to: to ?? from,
      fromMinutes: fromTime ?? wholeDay.fromMinutes,
      toMinutes: end(toTime ?? wholeDay.toMinutes),
      reason,
    }),
  );

/** Midnight, as the end of something, is the end of its day. */
const end = (minutes: number): number => minutes || wholeDay.toMinutes;
