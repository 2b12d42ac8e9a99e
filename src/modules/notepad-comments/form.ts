import { z } from 'zod';
import { given, optional } from '#platform/forms/fields';
import { longestComment, longestQuote } from './comment.ts';

const comment = given('comment', longestComment);

/** A passage is chosen, or its words are typed; neither, and it is about the whole notepad. */
export const PassageForm = z.object({
  passage: optional(z.string().max(longestQuote, 'tooLong')),
  quote: optional(z.string().max(longestQuote, 'tooLong')),
  comment,
  /** From the page where one writes, she goes back to it. */
  from: optional(z.string()),
});

/** It says the words of its passage, should that go meanwhile. */
export const AnswerForm = z.object({ comment, quote: optional(z.string().max(longestQuote, 'tooLong')) });
