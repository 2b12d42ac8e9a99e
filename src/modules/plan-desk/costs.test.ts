import { expect, test } from 'vitest';
import { aGroup } from '#modules/groups/testing';
import { draftOf, planById } from '#modules/plans';
import { aPlan } from '#modules/plans/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { plain } from '#platform/testing/plain';
import { testApp } from '../../testing.ts';

const db = freshDatabase();
const app = testApp(db);

test('a cost of a year in which the action is over is said, and the way back to the plan is named', async () => {
  const group = await aGroup(db(), {}, [{ name: 'Sylvie Mazet' }]);
  const { id } = await aPlan(db(), group.id, { title: 'Télétravailler' });
  const plan = await planById(db(), id);
  const action = plan && (await draftOf(db(), plan)).objectives[0]?.actions[0];
  if (!action) throw new Error('no action');
  const change = { startsOn: '2009-03-01', endsOn: '2011-06-01' };
  await db().updateTable('planAction').set(change).where('id', '=', action.id).execute();
  const member = app.visitorAs({
    personId: group.personIds[0] ?? '',
    grants: [{ role: 'partner', communes: [], epcis: [], spaces: [] }],
  });
  const costs = `/extranet/plans/${id}/actions/${action.id}/couts`;
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
