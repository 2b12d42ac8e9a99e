import { Hono } from 'hono';
import { drawChart } from '#platform/charts/draw';
import type { Env } from '#platform/http/env';
import { pageOf } from '#platform/http/page-of';
import { StaffPage } from './pages/StaffPage.tsx';
import { StyleguidePage } from './pages/StyleguidePage.tsx';
import { columnsChart, linesChart } from './sample-charts.ts';

export const routes = new Hono<Env>();

routes.get('/styleguide', async (c) => {
  const page = await pageOf(c);
  const charts = [linesChart(page.lang), columnsChart(page.lang)];
  const drawn = await Promise.all(charts.map(async (chart) => ({ chart, drawn: await drawChart(chart) })));
  return c.html(<StyleguidePage page={page} charts={drawn} />);
});

routes.get('/styleguide/equipe', async (c) => c.html(<StaffPage page={await pageOf(c)} />));
