import { Hono } from 'hono';
import { personById } from '#modules/network';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import type { Ask, Env } from '#platform/http/env';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { colleaguesOf } from './colleagues.ts';
import { chargesOf } from './holdings.ts';
import { type LeaveRefusal, leave } from './leave.ts';
import { type OpenedPerson, openManaged } from './open-person.ts';
import { DeparturePage } from './pages/DeparturePage.tsx';
import { Departure } from './person-form.ts';
import { words } from './words.ts';

export const departureRoutes = new Hono<Env>();

departureRoutes.get('/extranet/equipe/:person/depart', async (c) => {
  const opened = await openManaged(c);
  const charges = await chargesOf(c.var.db, opened.person.id, { ...opened, now: c.var.now });
  return draw(c, opened, blankForm({ keys: charges.map(({ key }) => key) }));
});

departureRoutes.post('/extranet/equipe/:person/depart', async (c) => {
  const opened = await openManaged(c);
  const { viewer, places, person } = opened;
  const page = await pageOf(c);
  const t = words(page.lang);
  const form = await readForm(c, Departure);
  if (!form.ok) return draw(c, opened, form, 422);
  const { keys, to } = form.data;
  const isKnown = to === null || (await colleaguesOf(c, person.id)).some(({ value }) => value === to);
  if (!isKnown || (to === null && keys.length > 0))
    return draw(c, opened, form.reject({ to: t.person.departure.choose }), 422);

  const leaving = { personId: person.id, toId: to, keys: new Set(keys) };
  const outcome = await submit<LeaveRefusal>(c.var.db, form.id, async (tx) => {
    const refusal = await leave(tx, leaving, { viewer, places, now: c.var.now });
    return refusal ? { refusal } : { location: page.href(`/extranet/equipe/${person.id}`) };
  });
  if (outcome.refusal) return draw(c, opened, form.refuse(t.refusals[outcome.refusal]), 409);
  const heir = to === null ? null : await personById(c.var.db, to);
  const { done, handed } = t.person.departure;
  return goOn(c, outcome.location as string, heir ? handed(person.name, heir.name) : done(person.name));
});

async function draw(
  c: Ask,
  opened: OpenedPerson,
  form: Form,
  status: 200 | 409 | 422 = 200,
): Promise<Response> {
  const [page, charges, colleagues] = await Promise.all([
    pageOf(c),
    chargesOf(c.var.db, opened.person.id, { ...opened, now: c.var.now }),
    colleaguesOf(c, opened.person.id),
  ]);
  return c.html(<DeparturePage page={page} {...{ opened, form, charges, colleagues }} />, status);
}
