import { Hono } from 'hono';
import { openSpace } from '#modules/network';
import { spaceCrumbs } from '#modules/upkeep/rules';
import { can } from '#platform/access';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { requirePermission } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { scopeOf } from '#platform/scope';
import { dateOf } from '#platform/time';
import { copiesIntoNext, copyLastWeek } from './copy-week.ts';
import { PlanPage } from './pages/PlanPage.tsx';
import { copyPath, listPath, networkPlanPath, spacePlanPath } from './paths.ts';
import { plannedIn, spacesHeld } from './plan-store.ts';
import { words } from './words.ts';

export const listRoutes = new Hono<Env>();

const perPage = 30;

/** Who holds more spaces than that finds them in their list. */
const mostOwn = 5;
const dayMs = 86_400_000;

listRoutes.get(listPath, async (c) => {
  const viewer = requirePermission(c, 'workshop.edit');
  const number = numberAsked(c);
  const asked = { scope: scopeOf(viewer, 'workshop.edit'), ...comingFrom(c.var.now) };
  const planned = await plannedIn(c.var.db, asked, pageAt(number));
  const own = await spacesHeld(c.var.db, asked.scope, mostOwn + 1);
  const page = await pageOf(c);
  const holdsNetwork = can(viewer, 'network.events');
  return c.html(
    <PlanPage
      {...{ page, number, perPage, holdsNetwork }}
      own={own.length > mostOwn ? [] : own}
      space={null}
      {...planned}
    />,
  );
});

listRoutes.get(networkPlanPath, async (c) => {
  requirePermission(c, 'network.events');
  const number = numberAsked(c);
  const planned = await plannedIn(c.var.db, { scope: null, ...comingFrom(c.var.now) }, pageAt(number));
  const page = await pageOf(c);
  const t = words(page.lang);
  const crumbs = [{ href: listPath, label: t.list.title }, { label: t.network.title }];
  return c.html(<PlanPage {...{ page, crumbs, number, perPage }} space={null} isNetwork {...planned} />);
});

listRoutes.get(spacePlanPath(':id'), async (c) => {
  const { viewer, space } = await openSpace(c, 'workshop.edit');
  const number = numberAsked(c);
  const asked = { scope: scopeOf(viewer, 'workshop.edit'), ...comingFrom(c.var.now), spaceId: space.id };
  const planned = await plannedIn(c.var.db, asked, pageAt(number));
  const page = await pageOf(c);
  const crumbs = spaceCrumbs(page, space, words(page.lang).list.title);
  return c.html(<PlanPage {...{ page, crumbs, space, number, perPage }} {...planned} />);
});

listRoutes.post(copyPath(':id'), async (c) => {
  const { space } = await openSpace(c, 'workshop.edit');
  const isNext = copiesIntoNext(dateOf(c.var.now, c.var.network.zone));
  const copied = await copyLastWeek(c.var.db, space.id, c.var.now);
  const sentence = words(c.var.lang).copied(copied, isNext);
  const done = copied === 0 ? ({ kind: 'warning', sentence } as const) : sentence;
  return goOn(c, hrefOf(c, spacePlanPath(space.id)), done);
});

const numberAsked = (c: Ask): number => {
  const text = c.req.query('page') ?? '';
  return /^[1-9]\d{0,3}$/.test(text) ? Number(text) : 1;
};

const pageAt = (number: number) => ({ limit: perPage, offset: (number - 1) * perPage });

const comingFrom = (now: Date) => ({ from: now, to: new Date(now.getTime() + 400 * dayMs) });
