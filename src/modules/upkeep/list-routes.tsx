import { Hono } from 'hono';
import type { Env } from '#platform/http/env';
import { requirePermission } from '#platform/http/guard';
import { pageOf } from '#platform/http/page-of';
import { scopeOf } from '#platform/scope';
import { askedOf } from './list-asked.ts';
import { ListPage } from './pages/ListPage.tsx';
import { countSpaces, listSpaces } from './space-list.ts';
import { staleBefore } from './stale.ts';

export const listRoutes = new Hono<Env>();

const perPage = 25;

listRoutes.get('/extranet/espaces', async (c) => {
  const viewer = requirePermission(c, 'space.edit');
  const { words: typed, state, number } = askedOf(c.req.query());
  const asked = {
    scope: scopeOf(viewer, 'space.edit'),
    words: typed,
    state,
    staleBefore: staleBefore(c.var.now, c.var.network.zone),
  };
  const [counts, spaces, page] = await Promise.all([
    countSpaces(c.var.db, asked),
    listSpaces(c.var.db, asked, { offset: (number - 1) * perPage, limit: perPage }),
    pageOf(c),
  ]);
  return c.html(
    <ListPage
      page={page}
      spaces={spaces}
      counts={counts}
      words={typed}
      state={state}
      number={number}
      perPage={perPage}
    />,
  );
});
