import { z } from 'zod';
import { choice, day, given, optional, whole } from '#platform/forms/fields';
import { longestText, longestWhy } from './minutes.ts';

const text = given('text', longestText);
const word = z.string().max(longestWhy, 'tooLong').default('');

export const ProposeForm = z.object({ text });

/** `seen` is the revision that the form was filled from: a change finds its place by it. */
const written = { text, seen: whole(1, 1_000_000) };

/** She has nothing to change in the revision that she read. */
export const ReadForm = z.object({ seen: whole(1, 1_000_000) });

export const AmendForm = z.object({ ...written, why: word });
export const RewordForm = z.object(written);

/** `seen` is the version that was read; what is withdrawn is so whichever version stands. */
export const PublishForm = z.object({
  act: choice(['named', 'unnamed', 'withdrawn']),
  seen: z.string().default(''),
});

export const SettleForm = z.object({ act: choice(['take', 'leave']), answer: word });

export const fieldsOf = (key: string) => ({ owner: `owner-${key}`, due: `due-${key}` });

/** Who does what by when, for each of the actions that the text brings. */
export const ValidateForm = (keys: readonly string[]) =>
  z.object({
    seen: whole(1, 1_000_000),
    ...Object.fromEntries(
      keys.map(fieldsOf).flatMap(({ owner, due }): [string, z.ZodType<string | null>][] => [
        [owner, optional(z.uuid('unknownChoice'))],
        [due, optional(day)],
      ]),
    ),
  });
