import { z } from 'zod';
import { line, lines, optional } from '#platform/forms/fields';
import { type Answer, answers, type Call } from './call.ts';

const one = new RegExp(`^(${answers.join('|')})(?::([0-9a-f-]{36}))?$`);

/** `there`, or `deputy:` and the seat of whoever comes instead. */
const given = z
  .string('answer')
  .regex(one, 'answer')
  .transform((text) => {
    const [, answer = '', deputyId = null] = one.exec(text) ?? [];
    return { answer: answer as Answer, deputyId };
  });

export const AnswerForm = z.object({ answer: given, said: optional(lines(500)), seen: optional(line(40)) });

/** What she answered, as the form shows it; `pressed` is what she chose in her letter. */
export const answerValues = (call: Pick<Call, 'answer' | 'deputyId' | 'said'> | null, pressed?: string) => ({
  answer: pressed && one.test(pressed) ? pressed : [call?.answer, call?.deputyId].filter(Boolean).join(':'),
  said: call?.said ?? '',
});
