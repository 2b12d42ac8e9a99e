import { expect, test } from 'vitest';
import { isSmall, termsOf } from './terms.ts';

const holder = (slug: string) => ({ spaceId: 'a-space', slug, ledBy: null });
const year = { from: '2025-11-24', to: '2026-10-26' };
const slugs = Array.from({ length: 60 }, (_, rank) => `espace-${rank}`);

test('the year of a space is the same at each telling, and differs from its neighbour’s', () => {
  const titles = (slug: string) =>
    termsOf(holder(slug), year).flatMap(({ series }) => series.map(({ title }) => title));
  expect(termsOf(holder('gramat'), year)).toEqual(termsOf(holder('gramat'), year));
  expect(new Set(slugs.map((slug) => titles(slug).join())).size).toBeGreaterThan(55);
});

test('workshops stay within their term, and each keeps a day at least', () => {
  for (const { from, to, series } of slugs.flatMap((slug) => termsOf(holder(slug), year))) {
    expect(to < year.to).toBe(true);
    for (const { startsOn, rule, without = [] } of series) {
      expect([startsOn >= from, startsOn <= to]).toEqual([true, true]);
      expect(without.every((day) => day >= from && day <= to)).toBe(true);
      if (rule?.includes('COUNT')) expect(without.length).toBeLessThan(10);
    }
  }
});

test('much is left out in August, little in March', () => {
  const series = slugs.flatMap((slug) => termsOf(holder(slug), year)).flatMap((term) => term.series);
  const out = (month: string) =>
    series.flatMap(({ without = [] }) => without).filter((day) => day.startsWith(month)).length;
  expect(out('2026-08')).toBeGreaterThan(5 * out('2026-03'));
});

test('some spaces are small, most are not', () => {
  const small = slugs.filter((slug) => isSmall({ slug })).length;
  expect([small > 3, small < 20]).toEqual([true, true]);
});
