import { expect, test } from 'vitest';
import { documentOf, markdownOf } from './document.ts';

test.each([
  ['a text', '## Ordre du jour\n\n- **Budget**\n- [Le plan](/plan)'],
  ['nothing', ''],
])('%s is a document, and the same again', (_, text) => {
  expect(markdownOf(documentOf(text))).toBe(text);
});
