import { Hono } from 'hono';
import { standInsOf } from '#modules/handovers';
import { waitingAmong } from '#modules/invitations';
import { readPlaces, sharesOf, welcomesOf } from '#modules/roles';
import type { Env } from '#platform/http/env';
import { requirePermission } from '#platform/http/guard';
import { pageOf } from '#platform/http/page-of';
import { listAsked } from '#platform/list-asked';
import { scopeOf } from '#platform/scope';
import { memberStates } from './member.ts';
import { ListPage } from './pages/ListPage.tsx';
import { countMembers, listMembers } from './store.ts';

export const listRoutes = new Hono<Env>();

const perPage = 25;

listRoutes.get('/extranet/equipe', async (c) => {
  const viewer = requirePermission(c, 'team.manage');
  const { db, now } = c.var;
  const { number, words } = listAsked(c.req.query());
  const state = memberStates.find((each) => each === c.req.query('etat')) ?? null;
  const asked = { scope: scopeOf(viewer, 'team.manage'), words, now, state };
  const [counts, members, places] = await Promise.all([
    countMembers(db, asked),
    listMembers(db, asked, { offset: (number - 1) * perPage, limit: perPage }),
    readPlaces(db),
  ]);
  const ids = members.map(({ id }) => id);
  const [invitations, shares, standIns, welcomes, page] = await Promise.all([
    waitingAmong(db, ids),
    sharesOf(db, ids),
    standInsOf(db, ids),
    welcomesOf(db, ids),
    pageOf(c),
  ]);
  const known = { members, places, invitations, shares, standIns, welcomes };
  return c.html(<ListPage page={page} {...known} {...{ counts, words, state, number, perPage }} />);
});
