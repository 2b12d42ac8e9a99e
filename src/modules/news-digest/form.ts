import { z } from 'zod';
import { choice, givenEmail, line, optional } from '#platform/forms/fields';
import { rhythms } from './reader.ts';

export const WishForm = z.object({
  email: givenEmail('email'),
  place: optional(line(100)),
  rhythm: choice(rhythms),
});

/** What a machine that fills in every field writes where people see nothing. */
export const trapField = 'site';
