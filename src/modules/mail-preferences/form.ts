import { z } from 'zod';
import { type Rhythm, rhythms } from '#platform/mail/topic';
import type { Offered } from './offered.ts';

export const fieldOf = (topic: string): string => `t-${topic}`;

/** One rhythm for each topic; or none of them any more, by a button of its own. */
export const choicesForm = (topics: readonly Offered[]) =>
  z
    .object({
      none: z.string().optional(),
      ...Object.fromEntries(
        topics.map(({ name, rhythm }) => [fieldOf(name), z.enum(rhythms, 'unknownChoice').default(rhythm)]),
      ),
    })
    .transform((typed): ReadonlyMap<string, Rhythm> => {
      const said = typed as Record<string, Rhythm>;
      const isNone = typed.none !== undefined;
      return new Map(
        topics.map(({ name, rhythm }) => [name, isNone ? 'never' : (said[fieldOf(name)] ?? rhythm)]),
      );
    });

export const typedOf = (topics: readonly Offered[]): Record<string, string> =>
  Object.fromEntries(topics.map(({ name, rhythm }) => [fieldOf(name), rhythm]));
