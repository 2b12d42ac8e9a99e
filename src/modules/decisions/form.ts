import { z } from 'zod';
import { choice, day, optional } from '#platform/forms/fields';
import { longestWhy, type Step, steps } from './decision.ts';

/** The reason that each of these steps asks for, in a field of its own: both stand on one page. */
export const reasons = { postponed: 'whyPostponed', dropped: 'whyDropped' } as const;

const reason = z.string().max(longestWhy, 'tooLong').default('');

/** What becomes of an action; a reason is asked where somebody waited for it. */
export const StepForm = z
  .object({
    step: choice(steps),
    whyPostponed: reason,
    whyDropped: reason,
    dueOn: optional(day),
    ownerId: optional(z.uuid('unknownChoice')),
  })
  .superRefine(({ step, dueOn, ownerId, ...whys }, context) => {
    const say = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    const asked = reasonOf(step);
    if (asked && whys[asked] === '') say(asked, 'why');
    if (step === 'postponed' && dueOn === null) say('dueOn', 'dueOn');
    if (step === 'handed' && ownerId === null) say('ownerId', 'ownerId');
  })
  .transform(({ step, dueOn, ownerId, ...whys }) => {
    const asked = reasonOf(step);
    return { step, dueOn, ownerId, why: asked ? whys[asked] : '' };
  });

const reasonOf = (step: Step) => (step === 'postponed' || step === 'dropped' ? reasons[step] : null);
