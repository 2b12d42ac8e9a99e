import { Hono } from 'hono';
import { z } from 'zod';
import { openSpace } from '#modules/network';
import type { SpaceStatus } from '#modules/network/rules';
import { lines, optional } from '#platform/forms/fields';
import { blankForm } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { changeStatus, type StepName, stepNames } from './change-status.ts';
import { StepPage } from './pages/StepPage.tsx';
import { words } from './words.ts';

export const statusRoutes = new Hono<Env>();

for (const step of stepNames) {
  const path = `/extranet/espaces/:id/${step}`;
  statusRoutes.get(path, async (c) => {
    const { space } = await openSpace(c, 'space.publish');
    return c.html(<StepPage page={await pageOf(c)} space={space} step={step} form={blankForm()} />);
  });
  statusRoutes.post(path, (c) => take(c, step));
}

const Why = z.object({ reason: optional(lines(500)) });

async function take(c: Ask, step: StepName): Promise<Response> {
  const { viewer, space } = await openSpace(c, 'space.publish');
  const page = await pageOf(c);
  const t = words(page.lang).status;
  const form = await readForm(c, Why);
  if (!form.ok) return c.html(<StepPage {...{ page, space, step, form }} />, 422);

  const { reason } = form.data;
  const outcome = await submit<SpaceStatus>(c.var.db, form.id, async (tx) => {
    const { refusal } = await changeStatus(tx, space, { step, reason }, { viewer, now: c.var.now });
    return refusal ? { refusal } : { location: hrefOf(c, `/extranet/espaces/${space.id}`) };
  });
  if (outcome.refusal)
    return c.html(<StepPage {...{ page, space, step }} form={form.refuse(t.notFromHere)} />, 409);
  return goOn(c, outcome.location, t.steps[step].saved);
}
