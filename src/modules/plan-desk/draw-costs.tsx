import { z } from 'zod';
import type { Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import type { Ask } from '#platform/http/env';
import { pageOf } from '#platform/http/page-of';
import { typedOnly, withUsual } from './cost-rows.ts';
import { actionAt, type Desk, openDesk, type Placed } from './desk.ts';
import { drawGone } from './draw-gone.tsx';
import { type Line, lineAsked, linesOf } from './lines.ts';
import { CostsPage } from './pages/CostsPage.tsx';
import { words } from './words.ts';

export interface Drawing {
  desk: Desk;
  placed: Placed;
  line: Line | null;
  form: Form;
  /** How many rows are shown where costs are added. */
  rows?: number;
  /** The first row that was asked for, which is gone on with. */
  newRow?: number;
  status?: 200 | 409 | 422;
}

export async function drawCosts(c: Ask, { status = 200, form, ...drawn }: Drawing): Promise<Response> {
  // The summary of errors and the rows are given the same form: that is how it knows what they are called.
  const shown = drawn.line ? form : withUsual(form);
  return c.html(<CostsPage page={await pageOf(c)} form={shown} {...drawn} />, status);
}

/** What it was for was taken away meanwhile: looked at again with what stands, or given back. */
export async function drawAgain(
  c: Ask,
  form: { refuse(sentence: string): Form },
  rows?: number,
): Promise<Response> {
  const desk = await openDesk(c);
  const placed = actionAt(c, desk.content);
  const again = form.refuse(words(c.var.lang).refusals.gone);
  if (!placed) return drawGone(c, desk, { values: typedOnly(again.values) });
  const line = lineAsked(c.req.query('ligne'), linesOf(placed.action.costs));
  return drawCosts(c, { desk, placed, line, form: again, rows, status: 409 });
}

export async function typedForm(c: Ask): Promise<Form> {
  const form = await readForm(c, z.object({}));
  const typed = form.ok ? form.refuse('') : form;
  return { ...typed, values: typedOnly(typed.values) };
}
