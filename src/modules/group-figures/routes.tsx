import { Hono } from 'hono';
import { countActions } from '#modules/decisions';
import { openGroup } from '#modules/groups';
import type { Env } from '#platform/http/env';
import { pageOf } from '#platform/http/page-of';
import { addDays, dateOf, startOfDay } from '#platform/time';
import { type Figures, yearOf } from './figures.ts';
import { FiguresPage } from './pages/FiguresPage.tsx';
import { figuresPath } from './paths.ts';
import { heldIn, peopleIn, producedIn, yearsOf } from './store.ts';

export const routes = new Hono<Env>();

routes.get(figuresPath(':group'), async (c) => {
  const { group } = await openGroup(c, 'read');
  const { db, now, network } = c.var;
  const today = dateOf(now, network.zone);
  const years = [...new Set([Number(today.slice(0, 4)), ...(await yearsOf(db, group.id, network.zone))])];
  const { year, from, until } = yearOf(
    years.find((each) => String(each) === c.req.query('annee')) ?? years[0] ?? 0,
  );
  const span = { from: startOfDay(from, network.zone), until: startOfDay(addDays(until, 1), network.zone) };
  const sittings = await heldIn(db, group.id, span);
  const figures: Figures = {
    sittings,
    people: await peopleIn(db, group.id, span),
    produced: await producedIn(db, group.id, span),
    decisions: sittings.reduce((sum, { decisions }) => sum + decisions, 0),
    actions: await countActions(db, group.id, { from, until, today }),
  };
  return c.html(<FiguresPage page={await pageOf(c)} {...{ group, years, year, figures }} />);
});
