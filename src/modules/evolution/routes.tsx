import { Hono } from 'hono';
import { can } from '#platform/access';
import { drawChart } from '#platform/charts/draw';
import { blankForm, type Form } from '#platform/forms/form';
import type { Ask, Env } from '#platform/http/env';
import { share } from '#platform/http/keep-pages';
import { pageOf } from '#platform/http/page-of';
import { shareRows } from '#platform/http/share-rows';
import { dateOf } from '#platform/time';
import { csvOf } from './csv.ts';
import { curveOf } from './curve.ts';
import { evolutionOf } from './evolution.ts';
import { allMovements, type MovementKind, movementKinds } from './movement-store.ts';
import { EvolutionPage } from './pages/EvolutionPage.tsx';
import { evolutionPath } from './paths.ts';
import { type Asked, endOf, periodAsked } from './period.ts';
import { words } from './words.ts';

export const routes = new Hono<Env>();

routes.get(evolutionPath, async (c) => {
  const asked = askedBy(c);
  const page = await pageOf(c);
  const evolution = await evolutionOf(c.var.db, asked.period, {
    zone: c.var.network.zone,
    kinds: kindsFor(c),
  });
  const chart = curveOf(page.lang, evolution);
  const drawn = await drawChart(chart);
  const html = <EvolutionPage page={page} form={formOf(c, asked)} {...{ asked, evolution, chart, drawn }} />;
  if (Object.keys(asked.errors).length > 0) return c.html(html, 422);
  return share(c, html, { seconds: 60 });
});

routes.get(`${evolutionPath}.csv`, async (c) => {
  const { period } = askedBy(c);
  const { db, network, lang } = c.var;
  const between = { from: endOf(period.from, network.zone), to: endOf(period.to, network.zone) };
  const all = allMovements(db, { ...between, kinds: kindsFor(c) });
  const name = `${network.slug}-evolution-${period.from}-${period.to}.csv`;
  c.header('Content-Disposition', `attachment; filename="${name}"`);
  return shareRows(c, csvOf(lang, all, network.zone), { seconds: 60, type: 'text/csv; charset=utf-8' });
});

const askedBy = (c: Ask): Asked => periodAsked(c.req.query(), dateOf(c.var.now, c.var.network.zone));

/** What is no longer in the directory without being closed is told to those who look after spaces. */
const kindsFor = (c: Ask): readonly MovementKind[] =>
  can(c.var.viewer, 'space.edit')
    ? movementKinds
    : movementKinds.filter((kind) => kind !== 'draft' && kind !== 'merged');

/** What was typed stays, with a sentence where it cannot be answered. */
function formOf(c: Ask, { period, errors }: Asked): Form {
  const t = words(c.var.lang);
  const { du, au } = c.req.query();
  const isWrong = Object.keys(errors).length > 0;
  const values = { du: isWrong ? (du ?? '') : period.from, au: isWrong ? (au ?? '') : period.to };
  const sentences = Object.entries(errors).map(([name, why]) => [name, t.wrong[why]]);
  return { ...blankForm(values), errors: Object.fromEntries(sentences) };
}
