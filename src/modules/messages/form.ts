import { z } from 'zod';
import { choice, choices, day, given, lines, optional } from '#platform/forms/fields';
import { asked, audiences, longestBody, longestTitle, longestWords } from './message.ts';

/** A message as it is written; `act` shows whom it would reach, goes back to the words, or sends it. */
export const MessageForm = z.object({
  title: given('title', longestTitle).regex(/^[^\n]*$/, 'oneLine'),
  body: given('body', longestBody),
  roles: choices(audiences).refine((roles) => roles.length > 0, 'roles'),
  epcis: z.preprocess(
    (value) => [value].flat().filter((each) => each !== undefined && each !== ''),
    z.array(z.string().regex(/^\d{9}$/, 'unknownChoice')),
  ),
  service: optional(z.string().max(120, 'unknownChoice')),
  asks: choice(asked),
  answerBy: optional(day),
  act: choice(['see', 'change', 'send']),
});

export type MessageTyped = z.output<typeof MessageForm>;

export const AnswerForm = z.object({
  yes: optional(choice(['yes', 'no'])),
  words: optional(lines(longestWords)),
});
