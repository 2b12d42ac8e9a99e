import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { aGroup } from '#modules/groups/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import {
  changePlan,
  draftOf,
  moveAction,
  planById,
  removeObjective,
  setCosts,
  withMeasures,
} from './index.ts';
import { aPlan } from './testing.ts';
import { totalsOf } from './totals.ts';

const db = freshDatabase();
const now = new Date('2026-11-24T09:12:00Z');
let groupId = '';
let planId = '';

beforeAll(async () => {
  groupId = (await aGroup(db())).id;
  planId = (await aPlan(db(), groupId)).id;
});

const draft = async (id = planId) => {
  const plan = await planById(db(), id);
  if (!plan) throw new Error('no plan');
  return draftOf(db(), plan);
};
const firstAction = async (id = planId) => {
  const action = (await draft(id)).objectives[0]?.actions[0];
  if (!action) throw new Error('no action');
  return action;
};

test('a plan in plain values is read back whole, in its order', async () => {
  const content = await draft();
  expect(content).toMatchObject({
    years: [2009, 2010, 2011, 2012],
    scenarios: [{ name: 'A minima' }, { name: 'Ambitieux' }],
    objectives: [{ title: 'Faire essayer le télétravail' }, { title: 'Former les entreprises', actions: [] }],
  });
  const [first, second] = content.objectives[0]?.actions ?? [];
  expect(first).toMatchObject({
    ...{ carrier: 'Chambre de commerce', startsOn: '2009-03', endsOn: '2010-06', scenarios: [1, 2] },
    indicators: [
      {
        name: 'Bureaux ouverts',
        baseline: 0,
        figures: [{ target: 2, measured: 3 }, { target: 5 }, { target: 10 }],
      },
    ],
  });
  expect(second).toMatchObject({ scenarios: [2], costs: [], startsOn: null });
});

test('the totals are those that the database counts', async () => {
  const { rows } = await sql<{ scenario: number; total: number }>`
    select scenario, sum(amount_cents)::bigint as total from ${sql.id('lot', 'plan_cost')}
    where plan_id = ${planId} group by scenario order by scenario`.execute(db());
  expect(totalsOf(await draft()).map(({ total }) => total)).toEqual(rows.map(({ total }) => total));
  expect(rows.map(({ total }) => total)).toEqual([1_000_000, 1_235_067_990]);
});

test.each([
  ['negative', { year: 2009, amountCents: -1 }, {}],
  ['beyond a thousand million euros', { year: 2009, amountCents: 100_000_000_000 }, {}],
  ['1e20', { year: 2009, amountCents: 1e20 }, {}],
  ['in a year that the plan does not cover', { year: 2013, amountCents: 1 }, {}],
  ['of a funder that the plan does not have', { year: 2009, amountCents: 1 }, { funder: 7 }],
  ['in a scenario that does not keep the action', { year: 2009, amountCents: 1 }, { scenario: 3 }],
])('the database refuses a cost that is %s', async (_why, amount, about) => {
  const { id } = await firstAction();
  const line = { scenario: 1, funder: 1, kind: 'running' as const, ...about, amounts: [amount] };
  await expect(setCosts(db(), { planId, id, now }, line)).rejects.toThrow();
  expect(totalsOf(await draft())[0]?.total).toBe(1_000_000);
});

test('what something stands on is not taken away under it', async () => {
  const { title, summary, lang, years, scenarios, funders, objectives } = await draft();
  const said = { title, summary, lang, years, scenarios, funders };
  const change = (about: Partial<typeof said>) => changePlan(db(), planId, { ...said, ...about }, now);
  expect(await change({ years: [2010, 2011, 2012] })).toEqual({ refusal: 'years' });
  expect(await change({ scenarios: scenarios.slice(0, 1) })).toEqual({ refusal: 'scenarios' });
  expect(await change({ funders: funders.slice(1) })).toEqual({ refusal: 'funders' });
  expect(await change({ years: [2009, 2010, 2011, 2012, 2013] })).toEqual({ refusal: null });
  expect(
    await change({
      scenarios: [
        { rank: 1, name: 'Le moins' },
        { rank: 2, name: 'Le plus' },
      ],
    }),
  ).toEqual({ refusal: null });
  const [full, empty] = objectives.map(({ id }) => ({ planId, id, now }));
  if (!full || !empty) throw new Error('no objectives');
  expect(await removeObjective(db(), full)).toEqual({ refusal: 'actions' });
  expect(await removeObjective(db(), empty)).toEqual({ refusal: null });
});

test('two hundred actions are written, read in order, and one of them moved', async () => {
  const actions = Array.from({ length: 200 }, (_, index) => ({ title: `Action ${index + 1}` }));
  const { id } = await aPlan(db(), groupId, { title: 'Long', objectives: [{ title: 'Tout', actions }] });
  const titles = async () => (await draft(id)).objectives[0]?.actions.map(({ title }) => title);
  expect(await titles()).toEqual(actions.map(({ title }) => title));
  await moveAction(db(), { planId: id, id: (await firstAction(id)).id, now }, 1);
  expect((await titles())?.slice(0, 3)).toEqual(['Action 2', 'Action 1', 'Action 3']);
});

test('an indicator that the program counts shows what it counted, masked where people are few', async () => {
  const counts = async () => [
    { month: '2025-03-01', epciCode: null, kind: null, count: 7 },
    { month: '2025-04-01', epciCode: null, kind: null, count: 4 },
    { month: '2026-02-01', epciCode: null, kind: null, count: 3 },
  ];
  const words = { fr: 'Personnes', en: 'People' };
  const people = {
    name: 'people',
    order: 1,
    title: words,
    method: words,
    leastShown: 5,
    isPublic: true,
    isPlaced: false,
    counts,
  };
  const { id } = await aPlan(db(), groupId, {
    ...{ title: 'Mesuré', years: [2024, 2025, 2026, 2027] },
    objectives: [
      {
        title: 'O',
        actions: [{ title: 'A', indicators: [{ name: 'P', measure: 'people', targets: [5, 10, 20, 30] }] }],
      },
    ],
  });
  const asked = { db: db(), now, network: { zone: 'Europe/Paris' } };
  const modules = [{ name: 'x', title: words, needs: [], indicators: [people] }];
  const read = async (among: typeof modules) =>
    (await withMeasures({ ...asked, modules: among }, await draft(id))).objectives[0]?.actions[0]
      ?.indicators[0]?.figures;
  expect(await read(modules)).toEqual([
    { year: 2024, target: 5, measured: null },
    { year: 2025, target: 10, measured: 10 },
    { year: 2026, target: 20, measured: null, isMasked: true },
    { year: 2027, target: 30, measured: null },
  ]);
  expect((await read([]))?.map(({ measured }) => measured)).toEqual([null, null, null, null]);
});

test('the database has an action carried by somebody of its group', async () => {
  const other = await aGroup(db(), { name: 'Tourisme' }, [{ name: 'Leïla' }]);
  const seat = await db()
    .selectFrom('groupMember')
    .select('id')
    .where('groupId', '=', other.id)
    .executeTakeFirstOrThrow();
  const carry = db()
    .updateTable('planAction')
    .set({ carrierId: seat.id })
    .where('id', '=', (await firstAction()).id);
  await expect(carry.execute()).rejects.toThrow('somebody of its group');
});
