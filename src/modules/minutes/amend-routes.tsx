import { Hono } from 'hono';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { type AmendRefusal, amend, rewordMinutes } from './change-minutes.ts';
import { AmendForm, RewordForm } from './form.ts';
import { type OpenMinutes, openMinutes } from './open-minutes.ts';
import { AmendPage } from './pages/AmendPage.tsx';
import { minutesPath } from './paths.ts';
import { words } from './words.ts';

export const amendRoutes = new Hono<Env>();

amendRoutes.get(minutesPath(':sitting', 'amender'), async (c) => {
  const opened = await openMinutes(c, 'write');
  const { text, revision } = opened.minutes;
  return draw(c, opened, { form: blankForm({ text, seen: String(revision) }) });
});

/** Whoever steers the group corrects what is proposed; the others ask for a change. */
amendRoutes.post(minutesPath(':sitting', 'amender'), async (c) => {
  const opened = await openMinutes(c, 'write');
  const t = words(c.var.lang);
  const form = await readForm(c, AmendForm, t.errors);
  if (!form.ok) return draw(c, opened, { form, status: 422 });
  const by = { personId: opened.viewer.personId, now: c.var.now };
  const { refusal, location } = await submit<AmendRefusal>(c.var.db, form.id, async (tx) => {
    const { refusal: why } = await amend(tx, opened.minutes.id, form.data, by);
    return why ? { refusal: why } : { location: hereOf(c, opened) };
  });
  if (refusal) return draw(c, opened, { form: form.refuse(t.refusals[refusal]), status: 409 });
  return goOn(c, location, t.done.amended);
});

amendRoutes.post(minutesPath(':sitting', 'corriger'), async (c) => {
  const opened = await openMinutes(c, 'steer');
  const t = words(c.var.lang);
  const form = await readForm(c, RewordForm, t.errors);
  if (!form.ok) return draw(c, opened, { form, status: 422 });
  const by = { personId: opened.viewer.personId, now: c.var.now };
  const { refusal, location } = await submit<'changed' | 'validated'>(c.var.db, form.id, async (tx) => {
    const { refusal: why } = await rewordMinutes(tx, opened.minutes.id, form.data, by);
    return why ? { refusal: why } : { location: hereOf(c, opened) };
  });
  if (!refusal) return goOn(c, location, t.done.reworded);
  const { minutes } = await openMinutes(c, 'steer');
  const refused = form.refuse(t.refusals[refusal]);
  const values = { ...refused.values, seen: String(minutes.revision) };
  return draw(c, { ...opened, minutes }, { form: { ...refused, values }, theirs: true, status: 409 });
});

const hereOf = (c: Ask, { sitting }: OpenMinutes): string => hrefOf(c, minutesPath(sitting.id));

interface Drawing {
  form: Form;
  /** What is there now is shown beside what was typed. */
  theirs?: boolean;
  status?: 200 | 409 | 422;
}

async function draw(c: Ask, opened: OpenMinutes, { form, theirs = false, status = 200 }: Drawing) {
  return c.html(<AmendPage page={await pageOf(c)} {...opened} form={form} showsTheirs={theirs} />, status);
}
