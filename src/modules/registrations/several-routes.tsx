import { Hono } from 'hono';
import { z } from 'zod';
import { called, cancelMany, giveSeats } from '#modules/registration';
import { given } from '#platform/forms/fields';
import { readForm } from '#platform/forms/read-form';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { requirePermission } from '#platform/http/guard';
import { type Done, goOn } from '#platform/http/notice';
import { deliverSoon } from '#platform/mail/deliver-soon';
import { type Scope, scopeOf } from '#platform/scope';
import { drawList } from './list-routes.tsx';
import { callsOf, registrationsOf } from './list-store.ts';
import { registrationsPath } from './paths.ts';
import { queryOf, readSearch, type Verb } from './search.ts';
import { severalIds } from './several-ids.ts';
import { words } from './words.ts';

export const severalRoutes = new Hono<Env>();

const Chosen = z.object({ ids: severalIds });
const Cancelled = z.object({ ids: severalIds, why: given('noWhy', 200) });

const pathOf = (verb: Verb): string => `${registrationsPath}/${verb}`;

/** These people were called, about what the lines say and nothing else. */
severalRoutes.post(pathOf('appelees'), (c) =>
  act(c, Chosen, async (_own, said, scope) => {
    const calls = await callsOf(c.var.db, said.ids, scope);
    await called(
      c.var.db,
      calls.map(({ id }) => id),
    );
    return words(c.var.lang).calledCount(new Set(calls.map(({ registrationId }) => registrationId)).size);
  }),
);

severalRoutes.post(pathOf('places'), (c) =>
  act(c, Chosen, async (own) => {
    const count = await giveSeats(c.var.db, own, c.var.now);
    const sentence = words(c.var.lang).seatsGiven(count, own.length - count);
    return count === 0 ? { kind: 'warning', sentence } : sentence;
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
  work: (registrationIds: string[], said: z.output<Schema>, scope: Scope) => Promise<string | Done>,
): Promise<Response> {
  const viewer = requirePermission(c, 'registration.manage');
  const form = await readForm(c, schema, words(c.var.lang).errors);
  if (!form.ok) return drawList(c, form, 422);
  const scope = scopeOf(viewer, 'registration.manage');
  const own = await registrationsOf(c.var.db, form.data.ids, scope);
  const done = await work(own, form.data, scope);
  deliverSoon(c);
  return goOn(c, hrefOf(c, registrationsPath + queryOf(readSearch(c.req.query()))), done);
}
