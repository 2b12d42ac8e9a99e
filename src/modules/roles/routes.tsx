import { Hono } from 'hono';
import { z } from 'zod';
import { day, optional } from '#platform/forms/fields';
import { blankForm } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import type { Ask, Env } from '#platform/http/env';
import { found, NotAllowed } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { addDays, dateOf, startOfDay } from '#platform/time';
import { type EndRefusal, endRole, welcomesAtStake } from './end-role.ts';
import { type GiveRefusal, giveRole } from './give-role.ts';
import { openColleague } from './open-person.ts';
import { EndRolePage } from './pages/EndRolePage.tsx';
import { RolePage } from './pages/RolePage.tsx';
import { mayGive } from './rights.ts';
import { daysProblem, roleAsked, roleShape, shareIn } from './role-form.ts';
import { isOver } from './share.ts';
import { spaceInWords } from './share-words.ts';
import { words } from './words.ts';

export const routes = new Hono<Env>();

const Role = z.object({ ...roleShape, from: optional(day), until: optional(day) });

routes.get('/extranet/equipe/:person/role', async (c) => {
  const opened = await openColleague(c);
  const page = await pageOf(c);
  return c.html(<RolePage page={page} opened={opened} form={blankForm({ role: roleAsked(page) })} />);
});

routes.post('/extranet/equipe/:person/role', async (c) => {
  const opened = await openColleague(c);
  const { viewer, places, person } = opened;
  const page = await pageOf(c);
  const t = words(page.lang);
  const form = await readForm(c, Role);
  if (!form.ok) return c.html(<RolePage page={page} opened={opened} form={form} />, 422);
  const { zone } = c.var.network;
  const { from, until } = form.data;
  const today = dateOf(c.var.now, zone);
  const { share, errors } = shareIn(form.data, { viewer, places, lang: page.lang });
  const wrong = { ...errors, ...daysProblem({ from: from ?? today, until }, { today, lang: page.lang }) };
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
  if (outcome.refusal === null) return goOn(c, outcome.location, t.give.given(person.name));
  const again = form.refuse(t.refusals[outcome.refusal]);
  return c.html(<RolePage page={page} opened={opened} form={again} />, 409);
});

const End = z.object({ leaves: z.preprocess((value) => [value ?? []].flat(), z.array(z.uuid())) });

routes.get('/extranet/equipe/:person/roles/:grant/fin', async (c) => {
  const ending = await openEnding(c);
  const form = blankForm({ leaves: ending.atStake });
  return c.html(<EndRolePage page={await pageOf(c)} {...ending} form={form} />);
});

routes.post('/extranet/equipe/:person/roles/:grant/fin', async (c) => {
  const ending = await openEnding(c);
  const { opened, share, atStake } = ending;
  const page = await pageOf(c);
  const t = words(page.lang);
  const form = await readForm(c, End);
  if (!form.ok) return c.html(<EndRolePage page={page} {...ending} form={form} />, 422);

  const leaves = atStake.filter((id) => form.data.leaves.includes(id));
  const outcome = await submit<EndRefusal>(c.var.db, form.id, async (tx) => {
    const refusal = await endRole(tx, { share, leaves }, { ...opened, now: c.var.now });
    return refusal ? { refusal } : { location: page.href(`/extranet/equipe/${opened.person.id}`) };
  });
  if (outcome.refusal) {
    const again = form.refuse(t.refusals[outcome.refusal]);
    return c.html(<EndRolePage page={page} {...ending} form={again} />, 409);
  }
  const left = leaves.map((id) => spaceInWords(id, opened.places)).join(', ');
  return goOn(c, outcome.location as string, left === '' ? t.end.ended : t.end.endedAndLeft(left));
});

/** A role that the viewer may take back, with the spaces that would be left without a reason to name her. */
async function openEnding(c: Ask) {
  const opened = await openColleague(c);
  const { viewer, shares, places } = opened;
  const { now } = c.var;
  const share = found(shares.find((each) => each.id === c.req.param('grant') && !isOver(each, now)));
  if (!mayGive(viewer, share, places)) throw new NotAllowed();
  return { opened, share, atStake: welcomesAtStake(share, { ...opened, now }) };
}
