import { Hono } from 'hono';
import { z } from 'zod';
import { called, cancelMany, giveSeats } from '#modules/registration';
import { given } from '#platform/forms/fields';
import { readForm } from '#platform/forms/read-form';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { requirePermission } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { deliverSoon } from '#platform/mail/deliver-soon';
import { scopeOf } from '#platform/scope';
import { drawList } from './list-routes.tsx';
import { registrationsOf } from './list-store.ts';
import { registrationsPath } from './paths.ts';
import { queryOf, readSearch, type Verb } from './search.ts';
import { words } from './words.ts';

export const severalRoutes = new Hono<Env>();

const ids = z.preprocess(
  (value) => [value].flat().filter((each) => each !== undefined),
  z.array(z.uuid()).min(1, 'noneChosen').max(500),
);
const Chosen = z.object({ ids });
const Cancelled = z.object({ ids, why: given('noWhy', 200) });

const pathOf = (verb: Verb): string => `${registrationsPath}/${verb}`;

/** These people were called. */
severalRoutes.post(pathOf('appelees'), (c) =>
  act(c, Chosen, async (own) => {
    await called(c.var.db, own);
    return words(c.var.lang).calledCount(own.length);
  }),
);

severalRoutes.post(pathOf('places'), (c) =>
  act(c, Chosen, async (own) => {
    const count = await giveSeats(c.var.db, own, c.var.now);
    return words(c.var.lang).seatsGiven(count, own.length - count);
  }),
);

severalRoutes.post(pathOf('annuler'), (c) =>
  act(c, Cancelled, async (own, { why }) => {
    const cancelled = { registrationIds: own, by: 'team', why } as const;
    return words(c.var.lang).ended(await cancelMany(c.var.db, cancelled, c.var.now));
  }),
);

/** Does something with the registrations of the lines chosen, where she may; then the same list says what was done. */
async function act<Schema extends z.ZodType<{ ids: string[] }>>(
  c: Ask,
  schema: Schema,
  work: (registrationIds: string[], said: z.output<Schema>) => Promise<string>,
): Promise<Response> {
  const viewer = requirePermission(c, 'registration.manage');
  const form = await readForm(c, schema, words(c.var.lang).errors);
  if (!form.ok) return drawList(c, form, 422);
  const own = await registrationsOf(c.var.db, form.data.ids, scopeOf(viewer, 'registration.manage'));
  const done = await work(own, form.data);
  deliverSoon(c);
  return goOn(c, hrefOf(c, registrationsPath + queryOf(readSearch(c.req.query()))), done);
}
