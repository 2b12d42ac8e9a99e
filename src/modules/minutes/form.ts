import { z } from 'zod';
import { choice, day, given, optional, whole } from '#platform/forms/fields';
import { longestText, longestWhy } from './minutes.ts';

const text = given('text', longestText);
const word = z.string().max(longestWhy, 'tooLong').default('');

export const ProposeForm = z.object({ text });

/** `seen` is the revision that the form was filled from: a change finds its place by it. */
const written = { text, seen: whole(1, 1_000_000) };

export const AmendForm = z.object({ ...written, why: word });
export const RewordForm = z.object(written);

export const PublishForm = z.object({ act: choice(['publish', 'withdraw']) });

export const SettleForm = z.object({ act: choice(['take', 'leave']), answer: word });

const owner = (rank: number) => `owner${rank}`;
const due = (rank: number) => `due${rank}`;
export const fieldsOf = (rank: number) => ({ owner: owner(rank), due: due(rank) });

/** Who does what by when, for as many actions as the text says. */
export const ValidateForm = (actions: number) =>
  z.object({
    seen: whole(1, 1_000_000),
    ...Object.fromEntries(
      Array.from({ length: actions }, (_, rank) => [
        [owner(rank), optional(z.uuid('unknownChoice'))],
        [due(rank), optional(day)],
      ]).flat() as [string, z.ZodType<string | null>][],
    ),
  });
