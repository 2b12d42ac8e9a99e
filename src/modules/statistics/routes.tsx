import { type Context, Hono } from 'hono';
import { drawChart } from '#platform/charts/draw';
import type { Ask, Env } from '#platform/http/env';
import { found, requirePermission } from '#platform/http/guard';
import { pageOf } from '#platform/http/page-of';
import { spreadsheetMark, spreadsheetRows } from '#platform/table-files/spreadsheet';
import { dateOf } from '#platform/time';
import { linesOf } from './chart.ts';
import { IndicatorPage } from './pages/IndicatorPage.tsx';
import { OverviewPage } from './pages/OverviewPage.tsx';
import { indicatorPath, statisticsPath, tables } from './paths.ts';
import { indicatorsOf, type Read, readStatistics, type Statistics } from './read.ts';
import { rowsOf } from './rows.ts';

export const routes = new Hono<Env>();

routes.get(statisticsPath, async (c) => {
  requirePermission(c, 'statistics.read');
  const statistics = await readStatistics(c.var.db, indicatorsOf(c.var.modules), askedBy(c));
  return c.html(<OverviewPage page={await pageOf(c)} statistics={statistics} />);
});

routes.get(indicatorPath(':indicator'), async (c) => {
  const { statistics, read } = await readOne(c);
  const page = await pageOf(c);
  const { indicator, figures } = read;
  const chart = linesOf(page.lang, indicator.title[page.lang], figures);
  const drawn = figures.isEmpty ? null : await drawChart(chart);
  return c.html(<IndicatorPage {...{ page, statistics, read, chart, drawn }} />);
});

for (const table of tables)
  routes.get(`${indicatorPath(':indicator')}/${table}.csv`, async (c) => {
    const { read } = await readOne(c);
    const name = `${c.var.network.slug}-${read.indicator.name}-${table}.csv`;
    c.header('Content-Disposition', `attachment; filename="${name}"`);
    return c.body(spreadsheetMark + spreadsheetRows(rowsOf(c.var.lang, table, read)), 200, {
      'Content-Type': 'text/csv; charset=utf-8',
    });
  });

async function readOne(c: Context<Env, string>): Promise<{ statistics: Statistics; read: Read }> {
  requirePermission(c, 'statistics.read');
  const indicator = found(indicatorsOf(c.var.modules).find(({ name }) => name === c.req.param('indicator')));
  const statistics = await readStatistics(c.var.db, [indicator], askedBy(c));
  return { statistics, read: found(statistics.read[0]) };
}

const askedBy = (c: Ask) => ({
  today: dateOf(c.var.now, c.var.network.zone),
  grouping: c.req.query('territoire') || null,
});
