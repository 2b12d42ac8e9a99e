import { z } from 'zod';
import { clock } from '#platform/forms/clock';
import { choice, day, email, given, givenName, optional, ticked } from '#platform/forms/fields';
import { addDays, type IsoDate, instantOf } from '#platform/time';
import {
  type Answer,
  answers,
  longestName,
  longestTitle,
  mostDates,
  type Option,
  type Slot,
} from './date-poll.ts';

/** What a machine that fills in every field writes where people see nothing. */
export const trapField = 'site';

/** The field that holds what is said of a date. */
export const answerField = (optionId: string): string => `date-${optionId}`;

const saysOf = (options: readonly Option[]) =>
  Object.fromEntries(options.map(({ id }) => [answerField(id), optional(choice(answers))]));

/** What somebody answers; a date that is left out says nothing. */
export const answerForm = (options: readonly Option[]) =>
  z.object(saysOf(options)).transform((typed): ReadonlyMap<string, Answer> => saidIn(options, typed));

/** The same by somebody who says who she is. */
export const guestForm = (options: readonly Option[]) =>
  z
    .object({
      name: givenName('name', longestName),
      email: optional(email),
      isAnother: ticked,
    })
    .and(answerForm(options).transform((says) => ({ says })));

const saidIn = (options: readonly Option[], typed: Readonly<Record<string, Answer | null>>) =>
  new Map(
    options.flatMap(({ id }) => {
      const says = typed[answerField(id)];
      return says ? [[id, says] as const] : [];
    }),
  );

/** The fields of the date of a rank, from 1. */
export const slotFields = (rank: number) => ({
  day: `day${rank}`,
  from: `from${rank}`,
  to: `to${rank}`,
});

const ranks = Array.from({ length: mostDates }, (_, index) => index + 1);

const slotShape = Object.fromEntries(
  ranks.flatMap((rank) => {
    const { day: on, from, to } = slotFields(rank);
    return [
      [on, optional(day)],
      [from, optional(clock('time'))],
      [to, optional(clock('time'))],
    ];
  }),
);

export const PollForm = z
  .object({
    title: given('title', longestTitle).regex(/^[^\n]*$/, 'oneLine'),
    closesOn: day,
    act: choice(['open', 'more']),
  })
  .and(z.object(slotShape));

type Typed = Readonly<Record<string, unknown>>;

/** A line of the form: a day, and the hours from the line above where it leaves them out. */
export interface SlotLine {
  rank: number;
  day: IsoDate;
  from: number | null;
  to: number | null;
}

export function linesIn(typed: Typed): SlotLine[] {
  const minutes = (value: unknown): number | null => (typeof value === 'number' ? value : null);
  const lines: SlotLine[] = [];
  for (const rank of ranks) {
    const fields = slotFields(rank);
    const on = typed[fields.day];
    if (typeof on !== 'string') continue;
    const above = lines.at(-1);
    const [from, to] = [minutes(typed[fields.from]), minutes(typed[fields.to])];
    const isSame = from === null && to === null;
    lines.push({
      rank,
      day: on,
      from: isSame ? (above?.from ?? null) : from,
      to: isSame ? (above?.to ?? null) : to,
    });
  }
  return lines;
}

/** What a line lacks: the field, when it is no date yet. */
export const lackOf = ({ rank, from, to }: SlotLine): string | null =>
  from === null ? slotFields(rank).from : to === null ? slotFields(rank).to : null;

/** A meeting that ends at an earlier hour ends on the day after. */
export function slotOf({ day: on, from, to }: SlotLine, zone: string): Slot {
  const ends = (to ?? 0) <= (from ?? 0) ? addDays(on, 1) : on;
  return {
    startsAt: instantOf(wallClock(on, from ?? 0), zone),
    endsAt: instantOf(wallClock(ends, to ?? 0), zone),
  };
}

const wallClock = (on: IsoDate, minutes: number): string =>
  `${on}T${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
