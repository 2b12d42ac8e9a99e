import { Hono } from 'hono';
import { z } from 'zod';
import { actorOf, type OpenedPerson, openManaged, refusalInWords } from '#modules/roles';
import { optional } from '#platform/forms/fields';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import type { Ask, Env } from '#platform/http/env';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { colleaguesOf } from './colleagues.ts';
import { chargesOf } from './holdings.ts';
import { comeBack, type LeaveRefusal, leave } from './leave.ts';
import { DeparturePage } from './pages/DeparturePage.tsx';
import { words } from './words.ts';

export const departureRoutes = new Hono<Env>();

/** What is handed over, and to whom. */
const Departure = z.object({
  keys: z.preprocess((value) => [value ?? []].flat(), z.array(z.string().max(200))),
  to: optional(z.uuid('unknownChoice')),
});

departureRoutes.get('/extranet/equipe/:person/depart', async (c) => {
  const opened = await openManaged(c);
  const charges = await chargesOf(c.var.db, opened.person.id, { ...opened, now: c.var.now });
  return draw(c, opened, blankForm({ keys: charges.map(({ key }) => key) }));
});

departureRoutes.post('/extranet/equipe/:person/depart', async (c) => {
  const opened = await openManaged(c);
  const { person } = opened;
  const { db, now } = c.var;
  const page = await pageOf(c);
  const t = words(page.lang).departure;
  const form = await readForm(c, Departure);
  if (!form.ok) return draw(c, opened, form, 422);
  const { keys, to } = form.data;
  const heir = (await colleaguesOf(db, opened, now)).find(({ value }) => value === to);
  if (to === null ? keys.length > 0 : !heir) return draw(c, opened, form.reject({ to: t.choose }), 422);

  const taker = heir ? { id: heir.value, name: heir.label } : null;
  const leaving = { personId: person.id, to: taker, keys: new Set(keys) };
  const outcome = await submit<LeaveRefusal>(db, form.id, async (tx) => {
    const refusal = await leave(tx, leaving, { ...opened, now });
    return refusal ? { refusal } : { location: page.href(`/extranet/equipe/${person.id}`) };
  });
  if (outcome.refusal) return draw(c, opened, form.refuse(refusalInWords(page.lang, outcome.refusal)), 409);
  return goOn(c, outcome.location as string, heir ? t.handed(person.name, heir.label) : t.done(person.name));
});

departureRoutes.post('/extranet/equipe/:person/retour', async (c) => {
  const { viewer, person } = await openManaged(c);
  const page = await pageOf(c);
  const by = { actor: actorOf(viewer), now: c.var.now };
  await c.var.db.transaction().execute((tx) => comeBack(tx, person.id, by));
  return goOn(c, page.href(`/extranet/equipe/${person.id}`), words(page.lang).reopened(person.name));
});

async function draw(
  c: Ask,
  opened: OpenedPerson,
  form: Form,
  status: 200 | 409 | 422 = 200,
): Promise<Response> {
  const { db, now } = c.var;
  const [page, charges, colleagues] = await Promise.all([
    pageOf(c),
    chargesOf(db, opened.person.id, { ...opened, now }),
    colleaguesOf(db, opened, now),
  ]);
  return c.html(<DeparturePage page={page} {...{ opened, form, charges, colleagues }} />, status);
}
