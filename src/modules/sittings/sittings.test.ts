import { beforeEach, expect, test } from 'vitest';
import { aGroup } from '#modules/groups/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { plain } from '#platform/testing/plain';
import { testApp, type Visitor } from '../../testing.ts';
import { addPoint, addSittings, pointsOf, sittingById, sittingsOf } from './index.ts';
import { agreedOf } from './order-of-business.ts';
import { aSitting } from './testing.ts';
import { movePoint } from './write-points.ts';

const db = freshDatabase();
const start = new Date('2026-11-24T09:12:00Z');
let clock = start;
const app = testApp(db, () => clock);
let group: Awaited<ReturnType<typeof aGroup>>;

beforeEach(async () => {
  await db().deleteFrom('workingGroup').execute();
  group = await aGroup(db(), { name: 'Comité de pilotage', isOpen: false }, [
    { name: 'Claire Fabre', standing: 'chair' },
    { name: 'Awa Diallo' },
    { name: 'Hugo Blanc' },
  ]);
  clock = start;
});

/** Claire presides, Awa and Hugo are members; Zoé is of another group. */
function as(name: 'Claire' | 'Awa' | 'Hugo' | 'Zoé'): Visitor {
  const rank = ['Claire', 'Awa', 'Hugo'].indexOf(name);
  const personId = group.personIds[rank] ?? '00000000-0000-4000-8000-000000000000';
  return app.visitorAs({ personId, name, grants: [] });
}

const typed = {
  title: 'Réunion',
  way: 'once',
  startsOn: '2026-12-08',
  startsAt: '14 h',
  endsAt: '16 h',
  months: '2',
  times: '6',
  proposalDays: '7',
};
const newPath = () => `/extranet/groupes/${group.slug}/reunions/nouvelle`;
const pathOf = (id: string, ...rest: string[]) => ['/extranet/reunions', id, ...rest].join('/');

test('the second Tuesday every two months makes six meetings at once, each at two o’clock', async () => {
  const { location } = await as('Claire').submit(newPath(), { ...typed, way: 'every' });
  expect(location).toBe(`/extranet/groupes/${group.slug}/reunions`);
  const days = (await sittingsOf(db(), group.id)).map(({ startsAt }) => startsAt?.toISOString());
  expect(days).toEqual([
    '2027-10-12T12:00:00.000Z',
    '2027-08-10T12:00:00.000Z',
    '2027-06-08T12:00:00.000Z',
    '2027-04-13T12:00:00.000Z',
    '2027-02-09T13:00:00.000Z',
    '2026-12-08T13:00:00.000Z',
  ]);
});

test('a date can stay to be found, and is set later', async () => {
  const claire = as('Claire');
  const { location } = await claire.submit(newPath(), {
    ...typed,
    way: 'search',
    startsOn: '',
    startsAt: '',
    endsAt: '',
  });
  expect(plain((await claire.get(location ?? '')).text)).toContain('Date à trouver');
  const { way, months, times, ...date } = typed;
  await claire.submit(`${location}/modifier`, date);
  expect(plain((await claire.get(location ?? '')).text)).toContain('Mardi 8 décembre 2026, 14 h – 16 h');
});

test('a day that is over is refused beside its field, and what was typed stays', async () => {
  const answer = await as('Claire').submit(newPath(), { ...typed, startsOn: '2026-11-03' });
  expect(answer.status).toBe(422);
  expect(plain(answer.text)).toContain('Ce jour est passé.');
  expect(answer.text).toContain('value="2026-11-03"');
});

test('a member plans no meeting, and nobody else reads those of a private group', async () => {
  const id = await aSitting(db(), group.id);
  expect((await as('Awa').get(newPath())).status).toBe(403);
  expect((await as('Awa').get(pathOf(id))).status).toBe(200);
  expect((await as('Zoé').get(pathOf(id))).status).toBe(403);
});

test('what the points take is said beside what the meeting lasts', async () => {
  const id = await aSitting(db(), group.id, ['Budget', 'Calendrier']);
  const said = async () => plain((await as('Awa').get(pathOf(id))).text);
  expect(await said()).toContain('30 min de points, pour une réunion de 2 h : il reste 1 h 30.');
  const long = { title: 'Débat', minutes: 120, presenter: null, body: null, documents: [] };
  await addPoint(db(), { sittingId: id, point: long, now: start });
  expect(await said()).toContain('2 h 30 de points, pour une réunion de 2 h : c’est 30 min de trop.');
});

test('points are moved by buttons, one place at a time', async () => {
  const id = await aSitting(db(), group.id, ['Un', 'Deux', 'Trois']);
  const titles = async () => agreedOf(await pointsOf(db(), id)).map(({ title }) => title);
  const three = (await pointsOf(db(), id))[2]?.id;
  const claire = as('Claire');
  await claire.get(pathOf(id));
  await claire.post(pathOf(id, 'ordre'), { move: `${three} 3 -1` });
  expect(await titles()).toEqual(['Un', 'Trois', 'Deux']);
});

test('of two who reorder at once, the second is shown the new order', async () => {
  const id = await aSitting(db(), group.id, ['Un', 'Deux', 'Trois']);
  const [, two, three] = await pointsOf(db(), id);
  const up = (pointId = '', from = 0) => movePoint(db(), { sittingId: id, pointId }, { from, by: -1 });
  const answers = await Promise.all([up(three?.id, 3), up(two?.id, 2), up(three?.id, 3)]);
  const ranks = agreedOf(await pointsOf(db(), id)).map(({ rank }) => rank);
  expect(ranks).toEqual([1, 2, 3]);
  expect(answers.filter(({ refusal }) => refusal === 'reordered').length).toBeGreaterThan(0);
  const claire = as('Claire');
  await claire.get(pathOf(id));
  const stale = await claire.post(pathOf(id, 'ordre'), { move: `${three?.id} 9 -1` });
  expect(stale.status).toBe(409);
  expect(plain(stale.text)).toContain('Quelqu’un a changé l’ordre entre-temps');
});

test('a member proposes a point until a week before; it is taken up, or not', async () => {
  const id = await aSitting(db(), group.id, ['Budget']);
  const { status } = await as('Awa').submit(pathOf(id, 'points', 'nouveau'), {
    title: 'Le bus du vendredi',
    minutes: '10',
  });
  expect(status).toBe(303);
  expect(plain((await as('Awa').get(pathOf(id))).text)).toContain('Votre proposition attend');
  expect(plain((await as('Hugo').get(pathOf(id))).text)).not.toContain('Le bus du vendredi');
  const proposed = (await pointsOf(db(), id)).find(({ rank }) => rank === null);
  const claire = as('Claire');
  expect(plain((await claire.get(pathOf(id))).text)).toContain('Proposé par Awa Diallo');
  await claire.post(pathOf(id, 'points', proposed?.id ?? '', 'reponse'), { answer: 'take' });
  expect(agreedOf(await pointsOf(db(), id)).map(({ title }) => title)).toEqual([
    'Budget',
    'Le bus du vendredi',
  ]);
  clock = new Date('2026-12-03T09:00:00Z');
  const late = await as('Awa').submit(pathOf(id, 'points', 'nouveau'), { title: 'Trop tard' });
  expect(late.status).toBe(409);
  expect(plain(late.text)).toContain('Il est trop tard pour proposer un point');
});

test('two hundred points are read on one page, and no more are taken', async () => {
  const id = await aSitting(
    db(),
    group.id,
    Array.from({ length: 200 }, (_, rank) => `Point ${rank}`),
  );
  const page = await as('Claire').get(pathOf(id));
  expect(page.status).toBe(200);
  expect(page.text.match(/<li class="entry"/g)).toHaveLength(200);
  const answer = await as('Claire').submit(pathOf(id, 'points', 'nouveau'), { title: 'Un de trop' });
  expect(plain(answer.text)).toContain('deux cents points au plus');
});

test('a point goes far down in one step, by the place that is typed', async () => {
  const id = await aSitting(db(), group.id, ['Un', 'Deux', 'Trois', 'Quatre']);
  const [one] = await pointsOf(db(), id);
  await as('Claire').submit(pathOf(id, 'points', one?.id ?? ''), { title: 'Un', minutes: '15', rank: '3' });
  expect(agreedOf(await pointsOf(db(), id)).map(({ title }) => title)).toEqual([
    'Deux',
    'Trois',
    'Un',
    'Quatre',
  ]);
});

test('a cancelled meeting says why, and nothing changes in it any more', async () => {
  const id = await aSitting(db(), group.id, ['Budget']);
  await as('Claire').submit(pathOf(id, 'annuler'), { why: 'Verglas annoncé.' });
  const page = plain((await as('Awa').get(pathOf(id))).text);
  expect(page).toContain('Cette réunion n’aura pas lieu.');
  expect(page).toContain('Verglas annoncé.');
  const answer = await as('Claire').submit(pathOf(id, 'modifier'), { title: 'Autre', proposalDays: '7' });
  expect(answer.status).toBe(409);
  expect((await sittingById(db(), id))?.title).toBe('Réunion');
});

test('the group’s page says when it meets next, where and on what', async () => {
  await aSitting(db(), group.id, ['Budget', 'Calendrier']);
  await addSittings(
    db(),
    {
      groupId: group.id,
      said: { title: 'Loin', place: null, onlineUrl: null, quorum: null, proposalDays: 7 },
      dates: [{ startsAt: null, endsAt: null }],
    },
    { personId: null, now: start },
  );
  const page = plain((await as('Awa').get(`/extranet/groupes/${group.slug}`)).text);
  expect(page).toContain('Mardi 8 décembre 2026, 14 h – 16 h');
  expect(page).toContain('Espace de Gramat');
  expect(page).toContain('Budget ; Calendrier');
});
