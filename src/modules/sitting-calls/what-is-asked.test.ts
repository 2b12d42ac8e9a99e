import { beforeAll, expect, test } from 'vitest';
import { aGroup } from '#modules/groups/testing';
import { addPoint, changeSitting } from '#modules/sittings';
import { aSitting } from '#modules/sittings/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { plain } from '#platform/testing/plain';
import { testApp, type Visitor } from '../../testing.ts';
import { callMembers } from './call-members.ts';
import { calledTo } from './called.ts';

const db = freshDatabase();
const now = new Date('2026-11-24T09:12:00Z');
const app = testApp(db, () => now);
let group: Awaited<ReturnType<typeof aGroup>>;
let sittingId = '';

beforeAll(async () => {
  group = await aGroup(db(), { name: 'Comité de pilotage' }, [
    { name: 'Claire Fabre', standing: 'chair' },
    { name: 'Awa Diallo', email: 'awa@region.example' },
  ]);
  sittingId = await aSitting(db(), group.id, ['Budget', 'Calendrier']);
});

const as = (rank: 0 | 1): Visitor => app.visitorAs({ personId: group.personIds[rank] ?? '', grants: [] });
const pathOf = (...rest: string[]) => ['/extranet/reunions', sittingId, ...rest].join('/');

test('before a call that would say no place, whoever sends it is told', async () => {
  const said = 'La convocation ne dira pas où la réunion se tient.';
  await db().updateTable('sitting').set({ place: 'Mairie de Gramat' }).execute();
  expect(plain((await as(0).get(pathOf())).text)).not.toContain(said);
  await db().updateTable('sitting').set({ place: null, onlineUrl: null }).execute();
  expect(plain((await as(0).get(pathOf())).text)).toContain(said);
});

test('whoever is asked whether she comes reads to what: when, where, and what it will be about', async () => {
  await callMembers(db(), { sittingId, again: false }, now);
  const seat = (await calledTo(db(), { id: sittingId, groupId: group.id })).find(
    ({ member }) => member.personId === group.personIds[1],
  );
  const read = plain((await as(1).get(pathOf('convocation', seat?.member.id ?? ''))).text);
  for (const said of ['8 décembre 2026, 14 h', 'Lieu', '1. Budget', '2. Calendrier'])
    expect(read).toContain(said);
});

test('whoever prepares the meeting reads that its order of business has changed since the call, until it is sent again', async () => {
  const said = 'L’ordre du jour a changé depuis la convocation';
  await callMembers(db(), { sittingId, again: true }, now);
  const read = async (rank: 0 | 1) => plain((await as(rank).get(pathOf())).text);
  expect(await read(0)).not.toContain(said);
  const point = { title: 'Le bus', minutes: 10, presenter: null, body: null, documents: [] };
  await addPoint(db(), { sittingId, point, now });
  expect(await read(0)).toContain(said);
  expect(await read(1)).not.toContain(said);
  // Another place is told at once, with the order of business of that day.
  await changeSitting(db(), sittingId, { place: 'Salle 2' }, now);
  expect(await read(0)).not.toContain(said);
  await addPoint(db(), { sittingId, point: { ...point, title: 'La suite' }, now });
  expect(await read(0)).toContain(said);
  await as(0).post(pathOf('convocation'), { again: 'yes' });
  expect(await read(0)).not.toContain(said);
});

test('whoever was called and has no mailbox any more cannot be told another order of business: nobody is asked to', async () => {
  const said = 'L’ordre du jour a changé depuis la convocation';
  const read = async () => plain((await as(0).get(pathOf())).text);
  const point = { title: 'Le train', minutes: 10, presenter: null, body: null, documents: [] };
  await addPoint(db(), { sittingId, point, now });
  await db()
    .updateTable('person')
    .set({ email: null })
    .where('id', '=', group.personIds[1] ?? '')
    .execute();
  expect(await read()).toContain(said);
  await as(0).post(pathOf('convocation'), { again: 'yes' });
  expect(await read()).not.toContain(said);
});
