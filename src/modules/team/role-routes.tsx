import { Hono } from 'hono';
import { z } from 'zod';
import { day, optional } from '#platform/forms/fields';
import { blankForm } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import type { Env } from '#platform/http/env';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { addDays, dateOf, startOfDay } from '#platform/time';
import { datesProblem } from './days.ts';
import { type GiveRefusal, giveRole } from './give-role.ts';
import { openPerson } from './open-person.ts';
import { RolePage } from './pages/RolePage.tsx';
import { roleShape, shareIn } from './role-form.ts';
import { words } from './words.ts';

export const roleRoutes = new Hono<Env>();

const Role = z.object({ ...roleShape, from: optional(day), until: optional(day) });

roleRoutes.get('/extranet/equipe/:person/role', async (c) => {
  const opened = await openPerson(c);
  return c.html(<RolePage page={await pageOf(c)} opened={opened} form={blankForm({ role: 'animator' })} />);
});

roleRoutes.post('/extranet/equipe/:person/role', async (c) => {
  const opened = await openPerson(c);
  const { viewer, places, person } = opened;
  const page = await pageOf(c);
  const t = words(page.lang);
  const form = await readForm(c, Role);
  if (!form.ok) return c.html(<RolePage page={page} opened={opened} form={form} />, 422);
  const { zone } = c.var.network;
  const { from, until } = form.data;
  const today = dateOf(c.var.now, zone);
  const { share, errors } = shareIn(form.data, { viewer, places, t });
  const wrong = { ...errors, ...datesProblem({ from: from ?? today, until }, { today, t }) };
  if (!share || Object.keys(wrong).length > 0)
    return c.html(<RolePage page={page} opened={opened} form={form.reject(wrong)} />, 422);

  const given = {
    personId: person.id,
    share,
    from: from === null || from === today ? c.var.now : startOfDay(from, zone),
    until: until === null ? null : startOfDay(addDays(until, 1), zone),
  };
  const outcome = await submit<GiveRefusal>(c.var.db, form.id, async (tx) => {
    const refusal = await giveRole(tx, given, { viewer, places, now: c.var.now });
    return refusal ? { refusal } : { location: page.href(`/extranet/equipe/${person.id}`) };
  });
  if (outcome.refusal === null) return goOn(c, outcome.location, t.person.roleForm.given(person.name));
  const why = outcome.refusal === 'sameRole' ? t.errors.sameRole : t.refusals[outcome.refusal];
  return c.html(<RolePage page={page} opened={opened} form={form.refuse(why)} />, 409);
});
