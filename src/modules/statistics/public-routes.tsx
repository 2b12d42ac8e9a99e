import { type Context, Hono } from 'hono';
import type { Env } from '#platform/http/env';
import { found } from '#platform/http/guard';
import { share } from '#platform/http/keep-pages';
import { pageOf } from '#platform/http/page-of';
import { spreadsheetMark, spreadsheetRows } from '#platform/table-files/spreadsheet';
import { dateOf } from '#platform/time';
import { PublicPage } from './pages/PublicPage.tsx';
import { publicFilePath, publicPath, tables } from './paths.ts';
import { publicIndicatorsOf, readStatistics } from './read.ts';
import { rowsOf } from './rows.ts';
import { coverageOf } from './store.ts';

export const publicRoutes = new Hono<Env>();

/** What is counted meanwhile changes no page: it may be as old as that. */
const seconds = 600;

publicRoutes.get(publicPath, async (c) => {
  const [statistics, coverage] = [await readAll(c), await coverageOf(c.var.db)];
  return share(c, <PublicPage page={await pageOf(c)} statistics={statistics} coverage={coverage} />, {
    seconds,
  });
});

for (const table of tables)
  publicRoutes.get(publicFilePath(':indicator', table), async (c) => {
    const { read } = await readAll(c, c.req.param('indicator'));
    const one = found(read[0]);
    const name = `${c.var.network.slug}-${one.indicator.name}-${table}.csv`;
    c.header('Content-Disposition', `attachment; filename="${name}"`);
    const text = spreadsheetMark + spreadsheetRows(rowsOf(c.var.lang, table, one));
    return share(c, text, { seconds, type: 'text/csv; charset=utf-8' });
  });

/** Those that anybody may read, or the one that is asked. */
const readAll = (c: Context<Env, string>, name?: string) => {
  const indicators = publicIndicatorsOf(c.var.modules).filter(
    (one) => name === undefined || one.name === name,
  );
  return readStatistics(c.var.db, indicators, {
    today: dateOf(c.var.now, c.var.network.zone),
    grouping: null,
  });
};
