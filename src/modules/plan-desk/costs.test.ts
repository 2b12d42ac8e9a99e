import { beforeAll, beforeEach, expect, test } from 'vitest';
import { aGroup } from '#modules/groups/testing';
import { draftOf, planById } from '#modules/plans';
import { aPlan } from '#modules/plans/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { plain } from '#platform/testing/plain';
import { testApp } from '../../testing.ts';

const db = freshDatabase();
const app = testApp(db);

let plan = { id: '', slug: '' };
let costs = '';
let member = app.visitor();

let group: Awaited<ReturnType<typeof aGroup>>;

beforeAll(async () => {
  group = await aGroup(db(), {}, [{ name: 'Sylvie Mazet' }]);
});

beforeEach(async () => {
  plan = await aPlan(db(), group.id, { title: 'Télétravailler' });
  costs = `/extranet/plans/${plan.id}/actions/${(await action()).id}/couts`;
  member = app.visitorAs({
    personId: group.personIds[0] ?? '',
    grants: [{ role: 'partner', communes: [], epcis: [], spaces: [] }],
  });
});

async function action() {
  const found = await planById(db(), plan.id);
  const first = found && (await draftOf(db(), found)).objectives[0]?.actions[0];
  if (!first) throw new Error('no action');
  return first;
}

/** `1-2-running 2009:100`: what each cost says, in an order of its own. */
const paid = async () =>
  (await action()).costs
    .map((one) => `${one.scenario}-${one.funder}-${one.kind} ${one.year}:${one.amountCents / 100}`)
    .sort();

const region = { scenario: '1', funder: '2', kind: 'running', amount2009: '10' };
const second = {
  ...{ 'scenario-2': '2', 'funder-2': '2', 'kind-2': 'investment', 'amount2009-2': '20' },
  'amount2010-2': '30,50',
};

test('several costs are typed on one form, and saved together; a line that says nothing counts for none', async () => {
  const before = await paid();
  const { text } = await member.get(costs);
  expect(text.match(/name="funder(-\d+)?"/g)).toHaveLength(3);
  // No field is waited for: a line may be left empty, which is said once.
  expect(text).not.toMatch(/ required|facultatif/);
  expect(plain(text)).toContain('Coût 2, Qui paie ?');
  const sent = await member.submit(costs, { ...region, ...second, 'kind-3': 'running', act: 'save' });
  expect(sent.status).toBe(303);
  const added = ['1-2-running 2009:10', '2-2-investment 2009:20', '2-2-investment 2010:30.5'];
  expect(await paid()).toEqual([...before, ...added].sort());
});

test('more lines are asked for without losing one, and an error on one of them saves none', async () => {
  const before = await paid();
  const more = await member.submit(costs, { ...region, ...second, act: 'more', rows: '3' });
  expect(more.status).toBe(200);
  expect(more.text.match(/name="funder(-\d+)?"/g)).toHaveLength(6);
  expect(more.text).toContain('value="30,50"');
  // She goes on in the first of them, by the keyboard as well.
  expect(more.text.match(/<\w+ id="[^"]*"[^>]*autofocus/g)).toEqual([
    expect.stringContaining('<select id="f-scenario-4"'),
  ]);
  const last = { 'scenario-6': '1', 'funder-6': '1', 'amount2011-6': 'beaucoup', rows: '6' };
  const sent = await member.submit(costs, { ...region, ...second, ...last, act: 'save' });
  expect(sent.status).toBe(422);
  for (const typed of ['value="10"', 'value="30,50"', 'value="beaucoup"']) expect(sent.text).toContain(typed);
  expect(sent.text.match(/name="funder(-\d+)?"/g)).toHaveLength(6);
  expect(await paid()).toEqual(before);
});

test.each([
  [{ 'funder-2': '', 'amount2009-2': '20' }, 'Coût 2, Qui paie ? Remplissez ce champ.'],
  [{ 'amount2009-2': '', 'amount2010-2': '' }, 'Coût 2, 2009 : écrivez au moins un montant.'],
  [{ 'scenario-2': '1', 'kind-2': 'running' }, 'Coût 2, Qui paie ? Une ligne au-dessus dit déjà'],
])('a second line of %j is said by its name to be wrong, and nothing is saved', async (fields, sentence) => {
  const before = await paid();
  const sent = await member.submit(costs, { ...region, ...second, ...fields, act: 'save' });
  expect(sent.status).toBe(422);
  expect(plain(sent.text)).toContain(sentence);
  expect(await paid()).toEqual(before);
});

test('of several costs one of which is there already, that one is named and none is saved', async () => {
  const before = await paid();
  const known = { 'scenario-2': '1', 'funder-2': '1', 'kind-2': 'investment' };
  const sent = await member.submit(costs, { ...region, ...second, ...known, act: 'save' });
  expect(sent.status).toBe(409);
  expect(sent.text).toMatch(/<a href="#f-funder-2"[^>]*>[^<]*Ce financeur paie déjà/);
  expect(await paid()).toEqual(before);
});

test('a cost of a year in which the action is over is said, and the way back to the plan is named', async () => {
  const change = { startsOn: '2009-03-01', endsOn: '2011-06-01' };
  await db()
    .updateTable('planAction')
    .set(change)
    .where('id', '=', (await action()).id)
    .execute();
  const line = { scenario: '1', funder: '2', kind: 'running' };
  const said = async () => plain((await member.get(costs)).text);
  expect(await said()).toContain('Revenir au plan : Télétravailler');
  expect(await said()).not.toContain('hors de ces années');
  await member.submit(costs, { ...line, amount2009: '10' });
  expect(await said()).not.toContain('hors de ces années');
  await member.submit(`${costs}?ligne=1-2-running`, { ...line, amount2012: '500' });
  expect(await said()).toContain(
    'L’action est prévue de mars 2009 à juin 2011, et un coût est inscrit hors de ces années : 2012.',
  );
});
