import { expect, test } from 'vitest';
import { aGroup, forgetGroups } from '#modules/groups/testing';
import { addPerson } from '#modules/network';
import { aPlan } from '#modules/plans/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { planVersions } from './module.ts';
import { decideVersion, submitVersion } from './submit-version.ts';
import { versionsOf } from './versions-store.ts';

const db = freshDatabase();
const now = new Date('2026-11-24T09:12:00Z');

test('names go with their persons, and a frozen version with its group; its committee stays until then', async () => {
  const committee = await aGroup(db(), { kind: 'committee', name: 'Comité' });
  const group = await aGroup(db());
  const plan = await aPlan(db(), group.id);
  const [leila, bruno] = [await addPerson(db(), { name: 'Leïla' }), await addPerson(db(), { name: 'Bruno' })];
  const by = { personId: leila, name: 'Leïla' };
  await submitVersion(db(), plan.id, {
    ...{ committeeId: committee.id, note: '', by, now },
    measure: async (content) => content,
  });
  const decision = { state: 'validated' as const, word: null, decidedBy: bruno, decider: 'Bruno' };
  await decideVersion(db(), { planId: plan.id, number: 1 }, { ...decision, decidedAt: now });
  const forgetNames = async () => planVersions.personalRecords?.[0]?.erase?.(db(), now);
  expect(await forgetNames()).toBe(0);
  await db().deleteFrom('person').execute();
  expect(await forgetNames()).toBe(2);
  expect((await versionsOf(db(), plan.id)).map(({ submitter, decider }) => [submitter, decider])).toEqual([
    ['', ''],
  ]);
  const erase = async () => {
    await forgetGroups(db(), now);
    return (await db().selectFrom('workingGroup').select('name').execute()).map(({ name }) => name);
  };
  const archive = (id: string) =>
    db()
      .updateTable('workingGroup')
      .set({ archivedAt: new Date(0) })
      .where('id', '=', id)
      .execute();
  await archive(committee.id);
  expect(await erase()).toHaveLength(2);
  await archive(group.id);
  await erase();
  expect(await erase()).toEqual([]);
});

test('the database puts a plan to a committee, and to no other group', async () => {
  const group = await aGroup(db(), { name: 'Tourisme' });
  const plan = await aPlan(db(), group.id);
  await expect(
    submitVersion(db(), plan.id, {
      ...{ committeeId: group.id, note: '', by: { personId: null, name: 'Leïla' }, now },
      measure: async (content) => content,
    }),
  ).rejects.toThrow('put to a committee');
});
