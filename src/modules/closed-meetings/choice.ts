import { z } from 'zod';
import { clock } from '#platform/forms/clock';
import { choice, day, line, optional } from '#platform/forms/fields';
import type { Form } from '#platform/forms/form';
import { dateOf, daysBetween, wallClockOf } from '#platform/time';
import type { QuestionedMeeting } from './store.ts';

export const choices = ['later', 'keep', 'cancel', 'move'] as const;

/** The fields of one meeting, by its rank on the page. */
export const fieldOf = (name: 'what' | 'day' | 'from' | 'to', id: string): string => `${name}-${id}`;

export interface Chosen {
  what: (typeof choices)[number];
  /** Where it goes, when it is moved. */
  day: string | null;
  from: number | null;
  to: number | null;
}

const time = optional(clock('missing'));

/** One choice for each meeting of the page, and the reason that people are told. */
export function choicesForm(meetings: readonly QuestionedMeeting[], zone: string) {
  const fields = meetings.flatMap(({ id }): [string, z.ZodType][] => [
    [fieldOf('what', id), choice(choices)],
    [fieldOf('day', id), optional(day)],
    [fieldOf('from', id), time],
    [fieldOf('to', id), time],
  ]);
  return z
    .object({ reason: optional(line(200)), ...Object.fromEntries(fields) })
    .superRefine((form, { addIssue }) => {
      const wrong = (path: string, message: string) => addIssue({ code: 'custom', path: [path], message });
      for (const meeting of meetings) {
        const { id } = meeting;
        const { what, day: on, from, to } = chosenFor(form, id);
        if (what !== 'move') continue;
        if (on === null) wrong(fieldOf('day', id), 'missing');
        if (from === null) wrong(fieldOf('from', id), 'missing');
        const isWithinDay = nightsOf(meeting, zone) === 0;
        if (to === null || (isWithinDay && from !== null && to <= from))
          wrong(fieldOf('to', id), 'endsBefore');
      }
    });
}

export const chosenFor = (form: object, id: string): Chosen => {
  const typed = form as Record<string, unknown>;
  return {
    what: typed[fieldOf('what', id)] as Chosen['what'],
    day: (typed[fieldOf('day', id)] as string | null) ?? null,
    from: (typed[fieldOf('from', id)] as number | null) ?? null,
    to: (typed[fieldOf('to', id)] as number | null) ?? null,
  };
};

/** What lasts several days lasts as many wherever it goes. */
export const nightsOf = ({ startsAt, endsAt }: QuestionedMeeting, zone: string): number =>
  daysBetween(dateOf(startsAt, zone), dateOf(endsAt, zone));

/** What the page begins with: nothing chosen, and no day for whoever moves; a week later there is often the next one. */
export function blankChoices(meetings: readonly QuestionedMeeting[], zone: string): Form['values'] {
  const values = meetings.flatMap(({ id, startsAt, endsAt }): [string, string][] => {
    const [start, end] = [wallClockOf(startsAt, zone), wallClockOf(endsAt, zone)];
    return [
      [fieldOf('what', id), 'later'],
      [fieldOf('from', id), start.slice(11)],
      [fieldOf('to', id), end.slice(11)],
    ];
  });
  const reason = meetings.find((one) => one.reason !== null)?.reason ?? '';
  return { reason, ...Object.fromEntries(values) };
}
