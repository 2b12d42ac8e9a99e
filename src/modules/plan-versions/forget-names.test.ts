import { sql } from 'kysely';
import { beforeEach, expect, test } from 'vitest';
import { membersOf } from '#modules/groups';
import { aGroup, forgetGroups } from '#modules/groups/testing';
import { addPerson } from '#modules/network';
import { aPlan } from '#modules/plans/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { planVersions } from './module.ts';
import { decideVersion, submitVersion } from './submit-version.ts';
import { insertVersion, versionAt, versionsOf } from './versions-store.ts';

const db = freshDatabase();
const now = new Date('2026-11-24T09:12:00Z');

beforeEach(async () => {
  for (const table of ['plan', 'workingGroup', 'person'] as const) await db().deleteFrom(table).execute();
});

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

/** A plan whose first action Nadia carries for the Région, and the second one somebody who speaks for nobody. */
async function carried() {
  const committee = await aGroup(db(), { kind: 'committee', name: 'Comité' });
  const group = await aGroup(db(), { name: 'Télétravail' }, [{ name: 'Nadia' }, { name: 'Sylvie' }]);
  const [nadia, sylvie] = await membersOf(db(), group.id);
  await db()
    .updateTable('groupMember')
    .set({ organisation: '' })
    .where('id', '=', sylvie?.id ?? '')
    .execute();
  const action = (title: string, carrierId = '') => ({ title, carrier: '', carrierId });
  const actions = [
    action('Ouvrir', nadia?.id),
    action('Raconter', sylvie?.id),
    { title: 'Former', carrier: 'Chambre' },
  ];
  const plan = await aPlan(db(), group.id, { objectives: [{ title: 'Essayer', actions }] });
  await submitVersion(db(), plan.id, {
    ...{ committeeId: committee.id, note: '', by: { personId: null, name: 'Leïla' }, now },
    measure: async (content) => content,
  });
  return { plan, people: group.personIds };
}

const carriersIn = async (planId: string) =>
  (await versionAt(db(), planId, 1))?.content.objectives.flatMap(({ actions }) =>
    actions.map(({ carrier }) => carrier),
  );

test('a frozen version says who carries an action as long as her seat is known, and then for whom she sat there', async () => {
  const { plan, people } = await carried();
  expect(await carriersIn(plan.id)).toEqual(['Nadia, Région', 'Sylvie', 'Chambre']);
  const frozen = async () =>
    JSON.stringify(
      (await db().selectFrom('planVersion').select('content').where('planId', '=', plan.id).execute())[0],
    );
  expect(await frozen()).not.toMatch(/Nadia|Sylvie/);
  const before = await frozen();
  await db()
    .updateTable('groupMember')
    .set({ until: '2026-12-01' })
    .where('personId', '=', people[0] ?? '')
    .execute();
  expect(await carriersIn(plan.id)).toEqual(['Nadia, Région', 'Sylvie', 'Chambre']);
  await db()
    .deleteFrom('groupMember')
    .where('personId', '=', people[0] ?? '')
    .execute();
  await db()
    .deleteFrom('person')
    .where('id', '=', people[1] ?? '')
    .execute();
  expect(await carriersIn(plan.id)).toEqual(['Région', 'Un membre du groupe', 'Chambre']);
  expect(await frozen()).toBe(before);
});

test('what was frozen with names before gives back those of the group’s seats, and stays frozen', async () => {
  const { plan } = await carried();
  const named = { ...(await versionAt(db(), plan.id, 1))?.content };
  const asBefore = JSON.stringify(named, (key, value) => (key === 'seat' ? undefined : value));
  expect(asBefore).toContain('"carrier":"Nadia, Région"');
  const committee = await aGroup(db(), { kind: 'committee', name: 'Autre comité' });
  const said = {
    note: '',
    committeeId: committee.id,
    submitter: 'Leïla',
    submittedBy: null,
    submittedAt: now,
  };
  await decideVersion(
    db(),
    { planId: plan.id, number: 1 },
    { state: 'returned', word: 'Non.', decidedBy: null, decider: 'Bruno', decidedAt: now },
  );
  await insertVersion(db(), { planId: plan.id, number: 2, content: asBefore, ...said });
  await db()
    .transaction()
    .execute(async (tx) => {
      await sql`set local search_path = lot, public`.execute(tx);
      await sql.raw(planVersions.migrations?.['0002-names-by-seats.sql'] ?? '').execute(tx);
    });
  const rows = await db().selectFrom('planVersion').select('content').where('planId', '=', plan.id).execute();
  expect(JSON.stringify(rows)).not.toMatch(/Nadia|Sylvie/);
  const second = await versionAt(db(), plan.id, 2);
  expect(second?.content).toEqual(named);
  await expect(
    sql`update lot.plan_version set content = '{}' where plan_id = ${plan.id}`.execute(db()),
  ).rejects.toThrow('frozen');
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
