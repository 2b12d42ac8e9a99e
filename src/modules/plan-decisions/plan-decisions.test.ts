import { expect, test } from 'vitest';
import { aGroup } from '#modules/groups/testing';
import { aPlan } from '#modules/plans/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { plain } from '#platform/testing/plain';
import { testApp } from '../../testing.ts';

const db = freshDatabase();
const app = testApp(db);

test('a plan that its committee validates is in the register, with its number, once', async () => {
  const committee = await aGroup(db(), { kind: 'committee', name: 'Comité de pilotage' }, [
    { name: 'Hélène Bastide', standing: 'chair' },
  ]);
  const group = await aGroup(db(), {}, [{ name: 'Bruno Alary', standing: 'chair' }]);
  const plan = await aPlan(db(), group.id, { title: 'Télétravail' });
  const as = (personId = '') => app.visitorAs({ personId, grants: [] });
  const draft = `/extranet/plans/${plan.id}`;
  const asked = { committee: committee.id, note: '' };
  expect((await as(group.personIds[0]).submit(`${draft}/soumettre`, asked)).status).toBe(303);
  const chair = as(committee.personIds[0]);
  const answer = { act: 'validated', scenario: 'A minima', metOn: '2026-11-20' };
  await chair.post(`${draft}/versions/1/reponse`, answer);
  await chair.post(`${draft}/versions/1/reponse`, answer);
  const { text } = await chair.get('/extranet/decisions');
  expect(plain(text)).toContain('1 décision');
  expect(plain(text)).toContain(
    'Le plan « Télétravail » (Économie et télétravail), version 1, scénario « A minima », est validé.',
  );
  expect(plain(text)).toContain('20 novembre 2026');
  expect(text).toContain(`href="${draft}/versions/1"`);
});
