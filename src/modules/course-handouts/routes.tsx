import { Hono } from 'hono';
import { resourceBySlug } from '#modules/resources';
import { targetOf } from '#modules/resources/rules';
import { can } from '#platform/access';
import type { Ask, Env } from '#platform/http/env';
import { found } from '#platform/http/guard';
import { share } from '#platform/http/keep-pages';
import { pageOf } from '#platform/http/page-of';
import { clientAddress } from '#platform/session/client-address';
import { type Allowance, countTry } from '#platform/session/throttle';
import { handout, isPrinted } from './handout.ts';
import { handoutPath, type Sheet, sheets } from './paths.ts';

export const routes = new Hono<Env>();

for (const sheet of sheets)
  routes.get(handoutPath(':resource{[a-z0-9]+(?:-[a-z0-9]+)*}', sheet), (c) => answer(c, sheet));

async function answer(c: Ask, sheet: Sheet): Promise<Response> {
  const resource = found(await resourceBySlug(c.var.db, c.req.param('resource') ?? ''));
  const isPublic = resource.status === 'published';
  found(isPublic || can(c.var.viewer, 'resource.write', targetOf(resource)) ? resource : null);
  found(isPrinted(resource, sheet) ? resource : null);
  await countTry(c, `handout ${clientAddress(c)}`, perMachine);
  await countTry(c, 'handout', together);
  const pdf = new Uint8Array(await handout(await pageOf(c), resource, sheet));
  c.header('Content-Disposition', `inline; filename="${resource.slug}-${sheet}.pdf"`);
  if (isPublic) return share(c, pdf, { seconds: 600, type: 'application/pdf' });
  return c.body(pdf, 200, { 'Content-Type': 'application/pdf', 'Cache-Control': 'no-store' });
}

/** Whoever prepares a season prints all of it in one go. */
const perMachine: Allowance = { tries: 60, everySeconds: 5 };
/** They are composed one after the other: the queue grows no faster than it shortens. */
const together: Allowance = { tries: 120, everySeconds: 1 };
