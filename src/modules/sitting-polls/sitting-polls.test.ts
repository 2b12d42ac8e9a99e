import { beforeEach, expect, test } from 'vitest';
import { chooseDate, openPoll, pollOf } from '#modules/date-polls';
import { aGroup } from '#modules/groups/testing';
import { addSittings, cancelSitting, changeSitting, sittingsOf } from '#modules/sittings';
import { freshDatabase } from '#platform/testing/fresh-database';
import { plain } from '#platform/testing/plain';
import { testApp, type Visitor } from '../../testing.ts';
import { settleDate } from './settle-date.ts';
import { tieTo } from './store.ts';

const db = freshDatabase();
const now = new Date('2026-11-24T09:12:00Z');
const app = testApp(db, () => now);
const by = { personId: null, now };
const [startsAt, endsAt] = [new Date('2027-01-12T13:00:00Z'), new Date('2027-01-12T15:00:00Z')];

let group: Awaited<ReturnType<typeof aGroup>>;

beforeEach(async () => {
  await db().deleteFrom('workingGroup').execute();
  group = await aGroup(db(), {}, [{ name: 'Claire', standing: 'chair' }, { name: 'Leïla' }]);
});

const as = (rank: 0 | 1): Visitor => app.visitorAs({ personId: group.personIds[rank] ?? '', grants: [] });
const here = () => `/extranet/groupes/${group.slug}`;

async function choose(title: string, [opens, chooses]: [boolean, boolean] = [true, true]): Promise<string> {
  const options = [{ startsAt, endsAt }];
  const asked = { groupId: group.id, title, options, closesOn: '2026-12-20' };
  const pollId = await openPoll(db(), {
    ...asked,
    personId: group.personIds[opens ? 0 : 1] ?? '',
    isSteering: opens,
    now,
  });
  const optionId = (await pollOf(db(), pollId))?.options[0]?.id ?? '';
  expect(await chooseDate(db(), { pollId, optionId, isSteering: chooses, now })).toBeNull();
  return pollId;
}

async function undated(...titles: string[]): Promise<void> {
  for (const title of titles) {
    const said = { title, place: null, onlineUrl: null, quorum: null, proposalDays: 7 };
    const dates = [{ startsAt: null, endsAt: null }];
    await addSittings(db(), { groupId: group.id, said, dates }, by);
  }
}

const datedIn = async () =>
  (await sittingsOf(db(), group.id)).filter((one) => one.startsAt !== null).map(({ title }) => title);

test.each([
  ['without a meeting that waits, one is made under the title of the poll', [], ['Réunion'], 1],
  ['the meeting that is called like the poll takes it', ['Autre', 'Réunion'], ['Réunion'], 2],
  ['of meetings that wait under other titles, none takes it by itself', ['Comité'], [], 1],
])('%s', async (_when, waiting, dated, count) => {
  await undated(...waiting);
  await choose('Réunion');
  expect(await datedIn()).toEqual(dated);
  expect(await sittingsOf(db(), group.id)).toHaveLength(count);
});

test.each<[string, [boolean, boolean]]>([
  ['that a member began', [false, true]],
  ['that a member ends, who steered when she began it', [true, false]],
])('a poll %s sets and makes no meeting: whoever steers is asked', async (_what, steering) => {
  await undated('Réunion');
  await choose('Visite à Cahors', steering);
  expect(await datedIn()).toEqual([]);
  const said = 'Le sondage « Visite à Cahors » a trouvé une date : mardi 12 janvier 2027, 14 h – 16 h.';
  expect(plain((await as(0).get(here())).text)).toContain(said);
  expect(plain((await as(1).get(here())).text)).not.toContain(said);
});

test('whoever steers sets the meeting to that date, once', async () => {
  await undated('Réunion');
  const pollId = await choose('Visite à Cahors', [false, true]);
  const [{ id } = { id: '' }] = await sittingsOf(db(), group.id);
  expect(plain((await as(0).get(`/extranet/reunions/${id}`)).text)).toContain(
    'Fixer la réunion à cette date',
  );
  const path = `${here()}/dates-trouvees/${pollId}`;
  expect((await as(1).post(path, { to: id })).status).toBe(403);
  expect((await as(0).post(path, { to: id })).location).toBe(`/extranet/reunions/${id}`);
  expect(await datedIn()).toEqual(['Réunion']);
  expect((await as(0).post(path, { to: 'new' })).location).toBe(here());
  expect(await sittingsOf(db(), group.id)).toHaveLength(1);
});

test.each([
  ['new', ['Visite à Cahors']],
  ['none', []],
])('a date that a poll found is for: %s', async (to, dated) => {
  const pollId = await choose('Visite à Cahors', [false, true]);
  await as(0).post(`${here()}/dates-trouvees/${pollId}`, { to });
  expect(await datedIn()).toEqual(dated);
  expect(plain((await as(0).get(here())).text)).not.toContain('a trouvé une date');
});

test('a poll that is begun from a meeting is called like it', async () => {
  await undated('Réunion de janvier');
  const [{ id } = { id: '' }] = await sittingsOf(db(), group.id);
  const [, href = ''] =
    /href="([^"]*sondages\/nouveau[^"]*)"/.exec((await as(0).get(`/extranet/reunions/${id}`)).text) ?? [];
  expect((await as(0).get(href)).text).toContain('value="Réunion de janvier"');
});

test('the page of a poll leads to the meeting that it made; whoever steers is asked where it is held', async () => {
  const poll = `${here()}/sondages/${await choose('Réunion')}`;
  const [{ id } = { id: '' }] = await sittingsOf(db(), group.id);
  const read = (await as(0).get(poll)).text;
  expect(read).toContain(`href="/extranet/reunions/${id}"`);
  expect(plain(read)).toContain('Dire où elle se tient');
  expect(plain((await as(1).get(poll)).text)).not.toContain('Dire où elle se tient');
});

test('the page of a poll leads to its meeting when its hour is changed, and to no other one that is at its hour', async () => {
  const poll = `${here()}/sondages/${await choose('Réunion')}`;
  const [{ id } = { id: '' }] = await sittingsOf(db(), group.id);
  const link = `href="/extranet/reunions/${id}"`;
  expect(plain((await as(1).get(poll)).text)).not.toContain('a changé de date');
  const later = { startsAt: new Date('2027-01-13T09:00:00Z'), endsAt: new Date('2027-01-13T10:00:00Z') };
  await changeSitting(db(), id, later, now);
  const said = { title: 'Autre', place: null, onlineUrl: null, quorum: null, proposalDays: 7 };
  await addSittings(db(), { groupId: group.id, said, dates: [{ startsAt, endsAt }] }, by);
  const read = (await as(1).get(poll)).text;
  expect(read.match(/href="\/extranet\/reunions\/[0-9a-f-]{36}"/g)).toEqual([link]);
  expect(plain(read)).toContain(
    'La réunion a changé de date depuis : mercredi 13 janvier 2027, 10 h – 11 h.',
  );
  await changeSitting(db(), id, { startsAt: null, endsAt: null }, now);
  const again = (await as(1).get(poll)).text;
  expect(again).toContain(link);
  expect(plain(again)).toContain('La date de la réunion est de nouveau à trouver.');
});

test('the page of a poll whose meeting is called off says so, and why; a guest is told by her link, without a way in', async () => {
  const pollId = await choose('Visite', [false, true]);
  await as(0).post(`${here()}/dates-trouvees/${pollId}`, { to: 'new' });
  const [{ id } = { id: '' }] = await sittingsOf(db(), group.id);
  await cancelSitting(db(), id, { why: 'Verglas', now });
  const read = (await as(1).get(`${here()}/sondages/${pollId}`)).text;
  expect(read).toContain(`href="/extranet/reunions/${id}"`);
  expect(plain(read)).toContain('La réunion qui devait se tenir à cette date est annulée.');
  expect(plain(read)).toContain('La raison donnée : Verglas');
  const letters = await db().selectFrom('outgoingMail').select('text').orderBy('id').execute();
  const links = letters.flatMap(({ text }) => /http:\/\/[^/]+(\/sondages\/\S+)/.exec(text)?.[1] ?? []);
  const guest = (await app.visitor().get(links.at(-1) ?? '')).text;
  expect(plain(guest)).toContain('La réunion qui devait se tenir à cette date est annulée.');
  expect(guest).not.toContain('Verglas');
  expect(guest).not.toContain(id);
});

test('the database ties a poll to a meeting of its own group only', async () => {
  const pollId = await choose('Réunion');
  const other = await aGroup(db(), { name: 'Autre groupe' });
  const said = { title: 'Autre', place: null, onlineUrl: null, quorum: null, proposalDays: 7 };
  const [id = ''] = await addSittings(db(), { groupId: other.id, said, dates: [{ startsAt, endsAt }] }, by);
  await expect(tieTo(db(), pollId, id)).rejects.toThrow('foreign key');
});

test('of two dates that are given to one meeting at once, the second finds that it has one', async () => {
  await undated('Réunion de janvier');
  const [{ id } = { id: '' }] = await sittingsOf(db(), group.id);
  const polls = [await choose('Visite', [false, true]), await choose('Autre visite', [false, true])];
  const by = { personId: group.personIds[0] ?? '', now };
  const settled = await Promise.all(
    polls.map((pollId) => settleDate(db(), { pollId, groupId: group.id, to: id }, by)),
  );
  expect(settled.map(({ refusal }) => refusal).sort()).toEqual(['gone', null]);
});
