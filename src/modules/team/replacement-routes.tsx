import { Hono } from 'hono';
import { z } from 'zod';
import { personById } from '#modules/network';
import { day } from '#platform/forms/fields';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import type { Ask, Env } from '#platform/http/env';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { deliverSoon } from '#platform/mail/deliver-soon';
import { dateOf } from '#platform/time';
import { formatDates } from '#platform/time-words';
import { colleaguesOf } from './colleagues.ts';
import { datesProblem } from './days.ts';
import { type OpenedPerson, openManaged } from './open-person.ts';
import { ReplacementPage } from './pages/ReplacementPage.tsx';
import { colleague } from './person-form.ts';
import { mailReplacement } from './person-mail.ts';
import { type ReplaceRefusal, replace } from './replace.ts';
import { words } from './words.ts';

export const replacementRoutes = new Hono<Env>();

const Days = z.object({ who: colleague, from: day, until: day });

replacementRoutes.get('/extranet/equipe/:person/remplacement', async (c) =>
  draw(c, await openManaged(c), blankForm()),
);

replacementRoutes.post('/extranet/equipe/:person/remplacement', async (c) => {
  const opened = await openManaged(c);
  const { viewer, places, person } = opened;
  const page = await pageOf(c);
  const t = words(page.lang);
  const form = await readForm(c, Days);
  if (!form.ok) return draw(c, opened, form, 422);
  const { zone } = c.var.network;
  const today = dateOf(c.var.now, zone);
  const { who, ...days } = form.data;
  const isKnown = (await colleaguesOf(c, person.id)).some(({ value }) => value === who);
  const wrong = {
    ...(isKnown ? {} : { who: t.person.replacement.choose }),
    ...datesProblem(days, { today, t }),
  };
  if (Object.keys(wrong).length > 0) return draw(c, opened, form.reject(wrong), 422);

  const dates = formatDates(page.lang, { from: days.from, to: days.until }, today);
  const replacing = { replacedId: person.id, replacingId: who, ...days, zone };
  const outcome = await submit<ReplaceRefusal>(c.var.db, form.id, async (tx) => {
    const refusal = await replace(tx, replacing, { viewer, places, now: c.var.now });
    if (refusal) return { refusal };
    await mailReplacement(tx, page, { ...replacing, dates, opened });
    return { location: page.href(`/extranet/equipe/${person.id}`) };
  });
  if (outcome.refusal) return draw(c, opened, form.refuse(t.refusals[outcome.refusal]), 409);
  deliverSoon(c);
  const name = (await personById(c.var.db, who))?.name ?? '';
  return goOn(c, outcome.location as string, t.person.replacement.done(name, dates));
});

async function draw(
  c: Ask,
  opened: OpenedPerson,
  form: Form,
  status: 200 | 409 | 422 = 200,
): Promise<Response> {
  const colleagues = await colleaguesOf(c, opened.person.id);
  return c.html(<ReplacementPage page={await pageOf(c)} {...{ opened, form, colleagues }} />, status);
}
