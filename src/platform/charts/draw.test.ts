import { expect, test } from 'vitest';
import type { Chart } from './chart.ts';
import { drawChart } from './draw.ts';

const chart: Chart = {
  id: 'visits',
  kind: 'lines',
  title: 'Un peu plus que l’an dernier <b>',
  description: 'Personnes accueillies par mois',
  categories: ['sept.', 'oct.', 'nov.'],
  series: [
    { name: 'cette année', values: [6040, 6390, 6480] },
    { name: 'l’an dernier', values: [5700, null, 6230] },
  ],
  format: String,
};

test.each(['lines', 'columns'] as const)('a chart of %s passes a strict content policy', async (kind) => {
  const { wide, narrow } = await drawChart({ ...chart, kind });
  for (const svg of [wide, narrow]) {
    expect(svg).not.toMatch(/style|<script|on\w+=/);
    expect(svg).not.toMatch(/(fill|stroke)="#/);
    expect(svg).toContain('class="fill-c1"');
  }
});

test('a chart says its title and what it draws, escaped', async () => {
  const { wide } = await drawChart(chart);
  expect(wide).toContain('<title id="visits-t">Un peu plus que l’an dernier &lt;b&gt;</title>');
  expect(wide).toContain('<desc id="visits-d">Personnes accueillies par mois</desc>');
  expect(wide).toContain('aria-labelledby="visits-t visits-d"');
});

test('each line has its own dashes and its name at its end', async () => {
  const { wide } = await drawChart(chart);
  expect(wide).toMatch(/class="stroke-c2"[^>]*stroke-dasharray/);
  expect(wide).toContain('cette année</text>');
  expect(wide).toContain('l’an dernier</text>');
});

test('the same chart is drawn twice to the same bytes', async () => {
  expect(await drawChart(chart)).toEqual(await drawChart(chart));
});

test('people are whole: so is the scale of a chart that counts a few of them', async () => {
  const few = { ...chart, kind: 'columns', series: [{ name: 'venues', values: [0, 1, 1] }] } as const;
  const scale = (svg: string) => [...svg.matchAll(/>([\d.]+)<\/text>/g)].map(([, text]) => Number(text));
  expect(scale((await drawChart({ ...few, isWhole: true })).wide).filter((value) => value % 1 !== 0)).toEqual(
    [],
  );
  expect(scale((await drawChart(few)).wide).some((value) => value % 1 !== 0)).toBe(true);
});

test('the drawing is well-formed', async () => {
  const { wide } = await drawChart({ ...chart, kind: 'columns' });
  const open = wide.match(/<(?!\/)[a-zA-Z]+(?:[^>]*[^/])?>/g)?.length;
  const closed = wide.match(/<\/[a-zA-Z]+>/g)?.length;
  expect(open).toBe(closed);
});
