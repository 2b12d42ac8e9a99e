import { Hono } from 'hono';
import { groupsFor } from '#modules/groups';
import type { Env } from '#platform/http/env';
import { signedIn } from '#platform/http/guard';
import { pageOf } from '#platform/http/page-of';
import { listAsked } from '#platform/list-asked';
import { dateOf } from '#platform/time';
import { actionsOfPerson, closedActions, countClosed, openActions } from './action-store.ts';
import { countDecisions, listDecisions, yearsOf } from './decision-store.ts';
import { ActionsPage } from './pages/ActionsPage.tsx';
import { RegisterPage } from './pages/RegisterPage.tsx';
import { shelves } from './pages/RegisterTabs.tsx';
import { actionsPath, registerPath } from './paths.ts';

export const routes = new Hono<Env>();

const perPage = 50;

routes.get(registerPath, async (c) => {
  const { db } = c.var;
  const groups = await groupsFor(db, signedIn(c));
  const query = c.req.query();
  const { words, number } = listAsked(query);
  const group = groups.find(({ slug }) => slug === query.groupe) ?? null;
  const groupIds = group ? [group.id] : groups.map(({ id }) => id);
  const years = await yearsOf(db, groupIds);
  const year = years.find((each) => String(each) === query.annee) ?? null;
  const asked = { groupIds, words, year };
  const total = await countDecisions(db, asked);
  const pages = Math.max(1, Math.ceil(total / perPage));
  const current = Math.min(number, pages);
  const decisions = await listDecisions(db, asked, { limit: perPage, offset: (current - 1) * perPage });
  const props = { groups, group, words, years, year, total, pages, current, decisions };
  return c.html(<RegisterPage page={await pageOf(c)} {...props} />);
});

routes.get(actionsPath, async (c) => {
  const { db, now, network } = c.var;
  const viewer = signedIn(c);
  const groupIds = (await groupsFor(db, viewer)).map(({ id }) => id);
  const shelf = shelves.find((each) => each === c.req.query('voir')) ?? 'hers';
  const pages = shelf === 'over' ? Math.max(1, Math.ceil((await countClosed(db, groupIds)) / perPage)) : 1;
  const current = Math.min(listAsked(c.req.query()).number, pages);
  const actions = {
    hers: () => actionsOfPerson(db, viewer.personId),
    all: () => openActions(db, groupIds),
    over: () => closedActions(db, groupIds, { limit: perPage, offset: (current - 1) * perPage }),
  };
  const today = dateOf(now, network.zone);
  const props = { shelf, actions: await actions[shelf](), today, current, pages };
  return c.html(<ActionsPage page={await pageOf(c)} {...props} />);
});
