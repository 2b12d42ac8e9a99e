import { Hono } from 'hono';
import type { Env } from '#platform/http/env';
import { requirePermission } from '#platform/http/guard';
import { pageOf } from '#platform/http/page-of';
import { scopeOf } from '#platform/scope';
import { waitingAmong } from './invitation-store.ts';
import { askedOf } from './list-asked.ts';
import { countMembers, listMembers } from './member-store.ts';
import { ListPage } from './pages/ListPage.tsx';
import { readPlaces } from './places.ts';
import { sharesOf, welcomesOf } from './share-store.ts';

export const listRoutes = new Hono<Env>();

const perPage = 25;

listRoutes.get('/extranet/equipe', async (c) => {
  const viewer = requirePermission(c, 'team.manage');
  const { db, now } = c.var;
  const { number, ...typed } = askedOf(c.req.query());
  const asked = { scope: scopeOf(viewer, 'team.manage'), words: typed.words, now, state: typed.state };
  const [counts, members, places] = await Promise.all([
    countMembers(db, asked),
    listMembers(db, asked, { offset: (number - 1) * perPage, limit: perPage }),
    readPlaces(db),
  ]);
  const ids = members.map(({ id }) => id);
  const [invitations, shares, welcomes, page] = await Promise.all([
    waitingAmong(db, ids),
    sharesOf(db, ids),
    welcomesOf(db, ids),
    pageOf(c),
  ]);
  return c.html(
    <ListPage
      page={page}
      {...{ counts, members, places, invitations, shares, welcomes, number, perPage, ...typed }}
    />,
  );
});
