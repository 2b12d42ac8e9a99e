import { Hono } from 'hono';
import { openSpace } from '#modules/network';
import { spaceCrumbs } from '#modules/upkeep/rules';
import { drawChart } from '#platform/charts/draw';
import type { Ask, Env } from '#platform/http/env';
import { pageOf } from '#platform/http/page-of';
import { scopeOf } from '#platform/scope';
import { spreadsheetOf } from '#platform/table-files/spreadsheet';
import { dateOf } from '#platform/time';
import { columnsOf, isDrawable } from './chart.ts';
import { monthsOf } from './count.ts';
import { FiguresPage } from './pages/FiguresPage.tsx';
import { figuresPath } from './paths.ts';
import { words } from './words.ts';
import { type Reader, twelveMonths, yearOf } from './year.ts';

export const routes = new Hono<Env>();

routes.get(figuresPath(':id'), async (c) => {
  const { space, viewer } = await openSpace(c, 'workshop.edit');
  const page = await pageOf(c);
  const isTeam = scopeOf(viewer, 'workshop.edit').spaces.includes(space.id);
  const year = await yearIn(c, space.id, isTeam ? 'team' : 'others');
  const chart = columnsOf(page.lang, year);
  const drawn = isDrawable(year) ? await drawChart(chart) : null;
  const crumbs = spaceCrumbs(page, space, words(page.lang).title);
  return c.html(<FiguresPage {...{ page, crumbs, space, year, chart, drawn }} />);
});

routes.get(`${figuresPath(':id')}.csv`, async (c) => {
  const { space } = await openSpace(c, 'workshop.edit');
  const t = words(c.var.lang);
  // A file is handed on: whoever takes it, few people are masked in it.
  const year = await yearIn(c, space.id, 'others');
  const rows = year.map(({ month, people, meetings }) => [
    month.slice(0, 7),
    people === null ? t.masked : String(people),
    String(meetings),
  ]);
  c.header('Content-Disposition', `attachment; filename="${space.slug}-frequentation.csv"`);
  const file: Uint8Array[] = [];
  for await (const piece of spreadsheetOf([t.month, t.people, t.meetings], lines(rows))) file.push(piece);
  return c.body(new Uint8Array(Buffer.concat(file)), 200, { 'Content-Type': 'text/csv; charset=utf-8' });
});

async function* lines(rows: readonly string[][]): AsyncIterable<string[]> {
  yield* rows;
}

async function yearIn(c: Ask, spaceId: string, reader: Reader) {
  const today = dateOf(c.var.now, c.var.network.zone);
  const [first = today] = twelveMonths(today);
  return yearOf(await monthsOf(c.var.db, spaceId, first), today, reader);
}
