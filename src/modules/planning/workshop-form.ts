import { z } from 'zod';
import { levels, type NewSeries, type Series, themes } from '#modules/meetings/rules';
import { vocabulary } from '#modules/network/rules';
import {
  type Pace,
  paces,
  type Repeat,
  repeatOf,
  timeFields,
  typedTimes,
  wrongEnd,
} from '#modules/workshop-dates/rules';
import {
  choice,
  choices,
  day,
  decimal,
  given,
  line,
  lines,
  optional,
  webAddress,
  whole,
} from '#platform/forms/fields';
import type { IsoDate } from '#platform/time';

/** All that a workshop says, and how it comes back. */
export const WorkshopForm = z
  .object({
    kind: choice(['workshop', 'event']),
    title: given('title', 120),
    summary: optional(line(280)),
    description: optional(lines(5000)),
    theme: optional(choice(themes)),
    level: choice(levels),
    publics: choices(vocabulary.publics),
    ...timeFields,
    pace: choice(paces),
    times: optional(whole(2, 100)),
    until: optional(day),
    isCycle: optional(choice(['yes'])),
    registration: choice(['none', 'open', 'phone']),
    seats: optional(whole(1, 1000)),
    laptops: optional(whole(0, 200)),
    price: optional(decimal(0, 1000, 'amount')),
    conditions: optional(line(280)),
    place: optional(line(200)),
    onlineUrl: optional(webAddress),
    ledBy: optional(z.uuid('unknownChoice')),
    assets: z.preprocess((value) => [value].flat().filter(Boolean), z.array(z.uuid('unknownChoice'))),
    days: z.preprocess((value) => [value].flat().filter(Boolean), z.array(z.iso.date('day'))),
    drawnFrom: optional(line(120)),
    step: optional(choice(['form', 'publish'])),
  })
  .superRefine((form, { addIssue }) => {
    const wrong = (path: string, message: string) => addIssue({ code: 'custom', path: [path], message });
    const end = wrongEnd(form, form.pace);
    if (end) wrong(...end);
    if (form.registration !== 'none' && form.seats === null) wrong('seats', 'seatsMissing');
    if (form.isCycle && form.times === null && form.until === null) wrong('times', 'cycleEnds');
    if (form.isCycle && form.pace === 'once') wrong('pace', 'cycleRepeats');
    if (form.until !== null && form.until < form.startsOn) wrong('until', 'untilBefore');
  });

export type Workshop = z.output<typeof WorkshopForm>;

export const repeatIn = ({ pace, times, until }: Workshop): Repeat => ({ pace, times, until });

/** What is announced of it, whenever it meets. */
export const subjectIn = (form: Workshop) =>
  ({
    kind: form.kind,
    title: form.title,
    summary: form.summary,
    description: form.description,
    theme: form.theme,
    level: form.level,
    publics: form.publics,
    priceCents: Math.round((form.price ?? 0) * 100),
    conditions: form.conditions,
    place: form.place,
    onlineUrl: form.onlineUrl,
    ledBy: form.ledBy,
    isCycle: form.isCycle === 'yes' && form.pace !== 'once',
    seats: form.seats,
    laptops: form.laptops ?? 0,
    registration: form.registration,
  }) satisfies Partial<NewSeries>;

/** A series as its form shows it, from the day on which it is changed. */
export function fieldsOf(
  series: Series,
  startsOn: IsoDate,
  assets: readonly string[],
): Record<string, string | string[]> {
  const repeat = repeatOf(series);
  const text = (value: string | number | null): string => (value === null ? '' : String(value));
  return {
    kind: series.kind,
    title: series.title,
    summary: text(series.summary),
    description: text(series.description),
    theme: text(series.theme),
    level: series.level,
    publics: [...series.publics],
    ...typedTimes(startsOn, series),
    pace: repeat?.pace ?? ('weekly' satisfies Pace),
    times: text(repeat?.times ?? null),
    until: text(repeat?.until ?? null),
    isCycle: series.isCycle ? 'yes' : '',
    registration: series.registration,
    seats: text(series.seats),
    laptops: text(series.laptops),
    price: series.priceCents === 0 ? '' : String(series.priceCents / 100).replace('.', ','),
    conditions: text(series.conditions),
    place: text(series.place),
    onlineUrl: text(series.onlineUrl),
    ledBy: text(series.ledBy),
    assets: [...assets],
  };
}

/** What a new workshop begins with: next week, two hours, eight seats. */
export const blankWorkshop = (startsOn: string, ledBy: string | null): Record<string, string> => ({
  kind: 'workshop',
  level: 'any',
  startsOn,
  startsAt: '14:00',
  endsOn: '',
  endsAt: '16:00',
  pace: 'once',
  registration: 'open',
  seats: '8',
  ledBy: ledBy ?? '',
});

/** What the network holds itself is an event that people come to as they are: nobody registers with a space. */
export const blankNetworkEvent = (startsOn: string): Record<string, string> => ({
  ...blankWorkshop(startsOn, null),
  kind: 'event',
  registration: 'none',
  seats: '',
});
