import { z } from 'zod';
import { choice, day, optional } from '#platform/forms/fields';
import { longestWhy, steps } from './decision.ts';

const needWhy: readonly string[] = ['dropped', 'postponed'];

/** What becomes of an action; a reason is asked where somebody waited for it. */
export const StepForm = z
  .object({
    step: choice(steps),
    why: z.string().max(longestWhy, 'tooLong').default(''),
    dueOn: optional(day),
    ownerId: optional(z.uuid('unknownChoice')),
  })
  .superRefine(({ step, why, dueOn, ownerId }, context) => {
    const say = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (needWhy.includes(step) && why === '') say('why', 'why');
    if (step === 'postponed' && dueOn === null) say('dueOn', 'dueOn');
    if (step === 'handed' && ownerId === null) say('ownerId', 'ownerId');
  });
