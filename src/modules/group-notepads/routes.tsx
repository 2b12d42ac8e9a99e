import { Hono } from 'hono';
import { openGroup } from '#modules/groups';
import { reaches } from '#modules/groups/rules';
import { countNotepads, notepadsOf } from '#modules/notepads';
import type { Env } from '#platform/http/env';
import { pageOf } from '#platform/http/page-of';
import { listAsked } from '#platform/list-asked';
import { groupKind } from './holder.ts';
import { NotepadsPage } from './NotepadsPage.tsx';
import { notepadsPath } from './paths.ts';

export const routes = new Hono<Env>();

const perPage = 50;

routes.get(notepadsPath(':group'), async (c) => {
  const { group, access } = await openGroup(c, 'read');
  const { db } = c.var;
  const pages = Math.max(1, Math.ceil((await countNotepads(db, groupKind, group.id)) / perPage));
  const current = Math.min(listAsked(c.req.query()).number, pages);
  const shown = { limit: perPage, offset: (current - 1) * perPage };
  const notepads = await notepadsOf(db, groupKind, group.id, shown);
  const mayWrite = reaches(access, 'write');
  return c.html(<NotepadsPage page={await pageOf(c)} {...{ group, notepads, current, pages, mayWrite }} />);
});
