import type { Form } from '#platform/forms/form';
import type { Ask } from '#platform/http/env';
import { pageOf } from '#platform/http/page-of';
import type { Desk } from './desk.ts';
import { GonePage } from './pages/GonePage.tsx';

/** What was typed for an action that a colleague took away meanwhile. */
export const drawGone = async (c: Ask, desk: Desk, { values }: Pick<Form, 'values'>): Promise<Response> =>
  c.html(<GonePage page={await pageOf(c)} desk={desk} typed={values} />, 409);
