import { Hono } from 'hono';
import { openSpace } from '#modules/network';
import { blankForm } from '#platform/forms/form';
import type { Ask, Env } from '#platform/http/env';
import { found } from '#platform/http/guard';
import { answerOn, drawCheck, type Opened } from './check-page.tsx';
import { ownCheckPath } from './paths.ts';
import { openRequestOf } from './store.ts';

export const ownRoutes = new Hono<Env>();

const ownCheck = ownCheckPath(':id');

ownRoutes.get(ownCheck, async (c) => drawCheck(c, await opened(c), blankForm()));
ownRoutes.post(ownCheck, async (c) => answerOn(c, await opened(c)));

async function opened(c: Ask): Promise<Opened> {
  const { viewer, space } = await openSpace(c);
  found(space.status === 'published' ? space : null);
  return { viewer, space, from: null, request: await openRequestOf(c.var.db, space.id) };
}
