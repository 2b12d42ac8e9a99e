import { Hono } from 'hono';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { found, idIn } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { amendmentById } from './amendment-store.ts';
import { settleAmendment, type TakeRefusal } from './change-minutes.ts';
import { SettleForm } from './form.ts';
import { type OpenMinutes, openMinutes } from './open-minutes.ts';
import { SettlePage } from './pages/SettlePage.tsx';
import { minutesPath } from './paths.ts';
import { words } from './words.ts';

export const settleRoutes = new Hono<Env>();

const here = minutesPath(':sitting', 'amendements', ':amendment');

settleRoutes.get(here, async (c) => draw(c, await openMinutes(c, 'steer'), { form: blankForm() }));

settleRoutes.post(here, async (c) => {
  const opened = await openMinutes(c, 'steer');
  const t = words(c.var.lang);
  const form = await readForm(c, SettleForm);
  if (!form.ok) return draw(c, opened, { form, status: 422 });
  const which = { minutesId: opened.minutes.id, id: idIn(c, 'amendment') };
  const said = { isTaken: form.data.act === 'take', answer: form.data.answer };
  const by = { personId: opened.viewer.personId, now: c.var.now };
  const { refusal, location } = await submit<TakeRefusal>(c.var.db, form.id, async (tx) => {
    const { refusal: why } = await settleAmendment(tx, which, said, by);
    return why ? { refusal: why } : { location: hrefOf(c, minutesPath(opened.sitting.id)) };
  });
  if (refusal) return draw(c, opened, { form: form.refuse(t.refusals[refusal]), status: 409 });
  return goOn(c, location, said.isTaken ? t.done.taken : t.done.left);
});

async function draw(
  c: Ask,
  opened: OpenMinutes,
  { form, status = 200 }: { form: Form; status?: 200 | 409 | 422 },
): Promise<Response> {
  const amendment = found(await amendmentById(c.var.db, opened.minutes.id, idIn(c, 'amendment')));
  return c.html(<SettlePage page={await pageOf(c)} {...opened} {...{ form, amendment }} />, status);
}
