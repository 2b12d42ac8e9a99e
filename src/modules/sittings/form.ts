import { z } from 'zod';
import { clock } from '#platform/forms/clock';
import { choice, day, given, line, lines, optional, webAddress, whole } from '#platform/forms/fields';
import { dateOn, daysEvery, undated } from './dates.ts';
import type { Timed } from './sitting.ts';

/** On one day, every so many months, or on a date that is looked for. */
export const ways = ['once', 'every', 'search'] as const;

const oneLine = (missing: string, max: number) => given(missing, max).regex(/^[^\n]*$/, 'oneLine');

const about = {
  title: oneLine('title', 120),
  place: optional(line(200)),
  onlineUrl: optional(webAddress),
  quorum: optional(whole(1, 200)),
  proposalDays: whole(0, 60),
};

const time = {
  startsOn: optional(day),
  startsAt: optional(clock('startsAt')),
  endsAt: optional(clock('endsAt')),
};

/** Of what a form showed when it was opened. */
const base = z.string().max(2000).default('');

type Typed = z.output<z.ZodObject<typeof time>>;

/** What is missing or wrong of a date, by its field. */
function wrongDate({ startsOn, startsAt, endsAt }: Typed): [string, string][] {
  const missing = Object.entries({ startsOn, startsAt, endsAt }).filter(([, value]) => value === null);
  if (missing.length > 0) return missing.map(([field]) => [field, field]);
  return startsAt !== null && endsAt !== null && endsAt <= startsAt ? [['endsAt', 'endsBefore']] : [];
}

export const NewForm = z
  .object({
    ...about,
    ...time,
    way: choice(ways),
    months: optional(whole(1, 12)),
    times: optional(whole(2, 12)),
  })
  .superRefine((form, { addIssue }) => {
    const wrong = form.way === 'search' ? [] : wrongDate(form);
    if (form.way === 'every' && form.months === null) wrong.push(['months', 'missing']);
    if (form.way === 'every' && form.times === null) wrong.push(['times', 'missing']);
    for (const [field, message] of wrong) addIssue({ code: 'custom', path: [field], message });
  });

/** A meeting that stands: its date may still be looked for, and is then left empty. */
export const ChangeForm = z.object({ ...about, ...time, base }).superRefine((form, { addIssue }) => {
  if (form.startsOn === null && form.startsAt === null && form.endsAt === null) return;
  for (const [field, message] of wrongDate(form)) addIssue({ code: 'custom', path: [field], message });
});

type About = z.output<z.ZodObject<typeof about>>;

export const saidIn = ({ title, place, onlineUrl, quorum, proposalDays }: About) => ({
  title,
  place,
  onlineUrl,
  quorum,
  proposalDays,
});

/** When it is by what was typed; without a date, nothing. */
export const dateIn = ({ startsOn, startsAt, endsAt }: Typed, zone: string): Timed =>
  startsOn !== null && startsAt !== null && endsAt !== null
    ? dateOn(startsOn, { startsAt, endsAt }, zone)
    : undated;

/** All the dates that a form makes. */
export function datesIn(form: z.output<typeof NewForm>, zone: string): Timed[] {
  if (form.way === 'search' || form.startsOn === null) return [undated];
  const { months, times } = form;
  const days =
    form.way === 'every' && months !== null && times !== null
      ? daysEvery(form.startsOn, { months, times })
      : [form.startsOn];
  return days.map((startsOn) => dateIn({ ...form, startsOn }, zone));
}

const ids = z.preprocess((value) => [value].flat().filter(Boolean), z.array(z.uuid('unknownChoice')));

export const PointForm = z.object({
  title: oneLine('pointTitle', 160),
  minutes: optional(whole(1, 600)),
  presenter: optional(line(120)),
  body: optional(lines(10_000)),
  documents: ids,
  /** Its place, when it has one already. */
  rank: optional(whole(1, 200)),
  base,
});

export const pointIn = ({ rank: _rank, base: _base, ...point }: z.output<typeof PointForm>) => point;

export const CancelForm = z.object({ why: optional(lines(500)) });
