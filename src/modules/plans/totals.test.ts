import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cost, PlanAction, PlanContent } from './content.ts';
import { totalsOf } from './totals.ts';

const years = [2009, 2010];
const anAction = (costs: Cost[], about: Partial<PlanAction> = {}): PlanAction => ({
  ...{ id: 'a', title: 'A', text: '', carrier: '', startsOn: null, endsOn: null, state: 'planned' },
  ...{ scenarios: [1, 2], costs, indicators: [], ...about },
});
const aPlan = (...actions: PlanAction[]): PlanContent => ({
  ...{ lang: 'fr', title: 'Plan', summary: '', years },
  scenarios: [
    { rank: 1, name: 'A minima' },
    { rank: 2, name: 'Ambitieux' },
  ],
  funders: [
    { rank: 1, name: 'Département' },
    { rank: 3, name: 'Région' },
  ],
  objectives: [{ id: 'o', title: 'O', text: '', actions }],
});
const cost = (
  scenario: number,
  funder: number,
  [kind, year]: [Cost['kind'], number],
  amountCents: number,
): Cost => ({
  ...{ scenario, funder, kind, year, amountCents },
});

test('a plan without costs adds up to nothing', () => {
  expect(totalsOf(aPlan(anAction([])))).toMatchObject([
    {
      total: 0,
      funders: [],
      actions: 1,
      years: [
        { year: 2009, total: 0 },
        { year: 2010, total: 0 },
      ],
    },
    { total: 0 },
  ]);
});

test('costs are added by scenario, year, kind and funder', () => {
  const plan = aPlan(
    anAction([
      cost(1, 1, ['investment', 2009], 10),
      cost(2, 1, ['investment', 2009], 1_000),
      cost(2, 3, ['running', 2010], 7),
    ]),
    anAction([cost(2, 3, ['running', 2009], 30)], { scenarios: [2] }),
  );
  const [least, ambitious] = totalsOf(plan);
  expect(least).toMatchObject({ actions: 1, total: 10, investment: 10, running: 0 });
  expect(ambitious).toMatchObject({
    ...{ actions: 2, total: 1_037, investment: 1_000, running: 37 },
    years: [
      { year: 2009, investment: 1_000, running: 30, total: 1_030 },
      { year: 2010, investment: 0, running: 7, total: 7 },
    ],
    funders: [
      { funder: { name: 'Département' }, years: [1_000, 0], total: 1_000 },
      { funder: { name: 'Région' }, years: [30, 7], total: 37 },
    ],
  });
});

test('an action that was given up costs nothing', () => {
  const dropped = anAction([cost(1, 1, ['running', 2009], 500)], { state: 'dropped' });
  expect(totalsOf(aPlan(dropped))[0]).toMatchObject({ actions: 0, total: 0, funders: [] });
});

test('whatever is spent, the years, the kinds and the funders add up to the same, to the cent', () => {
  const anyCost = fc.record({
    scenario: fc.constantFrom(1, 2),
    funder: fc.constantFrom(1, 3),
    kind: fc.constantFrom('investment' as const, 'running' as const),
    year: fc.constantFrom(...years),
    amountCents: fc.integer({ min: 0, max: 99_999_999_999 }),
  });
  fc.assert(
    fc.property(fc.array(fc.array(anyCost, { maxLength: 20 }), { maxLength: 20 }), (all) => {
      for (const { scenario, total, investment, running, ...by } of totalsOf(
        aPlan(...all.map((costs) => anAction(costs))),
      )) {
        const exact = all.flat().filter((each) => each.scenario === scenario.rank);
        expect(BigInt(total)).toBe(exact.reduce((sum, { amountCents }) => sum + BigInt(amountCents), 0n));
        expect(investment + running).toBe(total);
        expect(by.years.reduce((sum, year) => sum + year.total, 0)).toBe(total);
        expect(by.funders.reduce((sum, funder) => sum + funder.total, 0)).toBe(total);
      }
    }),
  );
});
