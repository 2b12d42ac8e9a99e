import { z } from 'zod';
import { choice, ticked } from '#platform/forms/fields';
import { baseOf } from '#platform/forms/merge';
import type { Pair } from './open-pair.ts';
import { bothHaveCodes, keeperOf } from './person-subject.ts';
import { differing, isEmpty, type Thing } from './subject.ts';

/** The field of one difference; each stands for what both answered. */
export const inputOf = (key: string): string => `answer-${key}`;

/** What the page of comparison asks: which one stays, and who is right on each difference. */
export function choiceForm(pair: Pair) {
  const answers = differing(pair.one, pair.other).map(({ key }) => [inputOf(key), choice(['one', 'other'])]);
  const keeper = keeperFor(pair);
  return z.object({
    ...Object.fromEntries(answers),
    kept: keeper === null ? z.enum(['one', 'other'], 'missingKept') : z.literal(keeper).default(keeper),
    sure: needsCare(pair) ? ticked.refine((isSure) => isSure, 'unsure') : ticked,
    base: z.string().default(''),
  });
}

/** Which one has to stay because of an account; null when either may. */
export function keeperFor({ kind, one, other }: Pair): 'one' | 'other' | null {
  const id = kind === 'person' ? keeperOf(one, other) : null;
  return id === null ? null : id === one.id ? 'one' : 'other';
}

export const needsCare = ({ kind, one, other }: Pair): boolean =>
  kind === 'person' && bothHaveCodes(one, other);

/** What is offered first: the fuller one stays, and is believed unless it says nothing. */
export function firstChoices(pair: Pair): Record<string, string> {
  const { one, other } = pair;
  const kept = keeperFor(pair) ?? (other.weight > one.weight ? 'other' : 'one');
  const away = kept === 'one' ? 'other' : 'one';
  const answers = differing(one, other).map((both) => [inputOf(both.key), isEmpty(both[kept]) ? away : kept]);
  return { ...Object.fromEntries(answers), kept, base: shownBy(pair) };
}

/** A few letters that stand for all that the page shows of both. */
export const shownBy = ({ one, other }: Pair): string =>
  [one, other]
    .map((thing) =>
      baseOf(
        thing.answers.map(({ key }) => key),
        valuesOf(thing),
      ),
    )
    .join('|');

const valuesOf = ({ answers }: Thing): Record<string, unknown> =>
  Object.fromEntries(answers.map(({ key, value }) => [key, value]));
