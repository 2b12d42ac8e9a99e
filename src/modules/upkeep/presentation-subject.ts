import { z } from 'zod';
import { limits, vocabulary } from '#modules/network/rules';
import { choices, line, lines, optional } from '#platform/forms/fields';
import { plainSubject } from './subject.ts';

const mostLabels = 20;
const longestLabel = 120;

/** One label per line. */
const labels = z.preprocess(
  (text) =>
    typeof text === 'string'
      ? text
          .split('\n')
          .map((label) => label.trim())
          .filter((label) => label !== '')
      : [],
  z.array(z.string().max(longestLabel, 'labelTooLong')).max(mostLabels, 'tooManyLabels'),
);

const plain = plainSubject('presentation', {
  summary: optional(line(limits.summary as number)),
  description: optional(lines(limits.description as number)),
  programmes: choices(vocabulary.programmes),
  trainings: choices(vocabulary.trainings),
  otherLabels: labels,
});

/** What the space says of itself, in a sentence and at length. */
export const presentation = {
  ...plain,
  typed: (shown: Parameters<typeof plain.typed>[0]) => ({
    ...plain.typed(shown),
    otherLabels: (shown.otherLabels ?? []).join('\n'),
  }),
};
