import { measuresOf } from '#modules/plans';
import type { Form } from '#platform/forms/form';
import type { Ask } from '#platform/http/env';
import { pageOf } from '#platform/http/page-of';
import type { Option } from '#ui/Select';
import type { Desk } from './desk.ts';
import { GonePage } from './pages/GonePage.tsx';
import { typedInWords } from './typed-words.ts';

/** What was typed for an action that a colleague took away meanwhile. */
export async function drawGone(c: Ask, desk: Desk, { values }: Pick<Form, 'values'>): Promise<Response> {
  const known = { content: desk.content, measures: measureOptions(c) };
  const typed = typedInWords(c.var.lang, values, known);
  return c.html(<GonePage page={await pageOf(c)} desk={desk} typed={typed} />, 409);
}

/** What the program counts by itself, as a list offers it. */
export const measureOptions = (c: Ask): Option[] =>
  measuresOf(c.var.modules).map(({ name, title }) => ({ value: name, label: title[c.var.lang] }));
