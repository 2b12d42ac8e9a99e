import { Hono } from 'hono';
import { answerOn, drawCheck, type Opened, requestById } from '#modules/checks';
import { spaceById } from '#modules/network';
import { placeOf } from '#modules/network/rules';
import { blankForm } from '#platform/forms/form';
import type { Ask, Env } from '#platform/http/env';
import { found, idIn, requirePermission } from '#platform/http/guard';
import { listPath, requestPath } from './paths.ts';
import { words } from './words.ts';

export const phoneRoutes = new Hono<Env>();

const byPhone = requestPath(':request{[0-9a-f-]{36}}');

phoneRoutes.get(byPhone, async (c) => drawCheck(c, await opened(c), blankForm()));
phoneRoutes.post(byPhone, async (c) => answerOn(c, await opened(c)));

async function opened(c: Ask): Promise<Opened> {
  requirePermission(c, 'check.follow');
  const request = found(await requestById(c.var.db, idIn(c, 'request')));
  const space = found(await spaceById(c.var.db, request.spaceId));
  const viewer = requirePermission(c, 'check.follow', placeOf(space));
  return { viewer, space, request, from: { path: listPath, label: words(c.var.lang).list.title } };
}
