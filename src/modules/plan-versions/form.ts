import { z } from 'zod';
import { choice, lines, optional } from '#platform/forms/fields';
import { longestWord } from './version.ts';

/** What the committee answers; whoever sends a plan back says why. */
export const DecisionForm = z
  .object({ act: choice(['validated', 'returned']), word: optional(lines(longestWord)) })
  .refine(({ act, word }) => act === 'validated' || word !== null, { path: ['word'], message: 'why' });
