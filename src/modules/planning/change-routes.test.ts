import { beforeAll, expect, test } from 'vitest';
import { meetingsOf, seriesById } from '#modules/meetings';
import { announced, aWorkshop, tenTuesdays } from '#modules/meetings/testing';
import { addSpace } from '#modules/network';
import { aSpace, aViewer, tellTerritory } from '#modules/network/testing';
import { assetsOf } from '#modules/workshop-dates';
import { insertAsset } from '#modules/workshop-dates/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { plain } from '#platform/testing/plain';
import { testApp } from '../../testing.ts';
import { daysIn, form } from './testing.ts';

const db = freshDatabase();
const now = new Date('2026-11-24T09:12:00Z');
const app = testApp(db, () => now);
const by = { actor: { id: null, name: 'essai' }, now };
let space = '';
let nadia: ReturnType<typeof app.visitorAs>;

beforeAll(async () => {
  await tellTerritory(db());
  space = (await addSpace(db(), aSpace(), by)).id;
  nadia = app.visitorAs(await aViewer(db(), 'animator', { spaces: [space] }));
});

test('this one and those that follow are changed on the form, and the series is cut there', async () => {
  const series = await announced(db(), aWorkshop(space, { title: 'Sera coupé', ...tenTuesdays }), now);
  const fourth = (await meetingsOf(db(), series.id))[3];
  const path = `/extranet/seances/${fourth?.id}/changer`;
  const page = await nadia.get(path);
  expect(page.text).toContain('value="2026-12-22"');
  expect(page.text).toMatch(/name="times"[^>]*value="7"/);
  const at = { startsOn: '2026-12-22', startsAt: '10:00', endsAt: '12:00' };
  const changed = form({ title: 'Sera coupé', ...at, times: '7' });
  const shown = await nadia.post(path, changed);
  expect(daysIn(shown.text)).toHaveLength(7);
  const saved = await nadia.post(path, { ...changed, step: 'publish', days: daysIn(shown.text) });
  expect(saved.status).toBe(303);
  expect(await meetingsOf(db(), series.id)).toHaveLength(3);
  const after = await db()
    .selectFrom('meeting')
    .selectAll()
    .where('id', '=', fourth?.id as string)
    .executeTakeFirstOrThrow();
  expect(after.startsAt.toISOString()).toBe('2026-12-22T09:00:00.000Z');
  expect((await seriesById(db(), after.seriesId))?.follows).toBe(series.id);
});

test('what a change would meet is said before it is saved, and a day can be taken out; words alone are saved at once', async () => {
  const leads = async (title: string, about: object) =>
    announced(db(), aWorkshop(space, { title, startsOn: '2027-06-01', ...about }), now);
  const nadiaId = (await db().selectFrom('person').select('id').executeTakeFirstOrThrow()).id;
  await leads('Déjà à dix heures', { startsOn: '2027-06-08', startsAtMinutes: 600, ledBy: nadiaId });
  const rule = 'FREQ=WEEKLY;BYDAY=TU;COUNT=3';
  const series = await leads('Changera', { rule, ledBy: nadiaId });
  const [first, second] = await meetingsOf(db(), series.id);
  const path = `/extranet/seances/${first?.id}/changer?tout=1`;
  const same = form({ title: 'Changera', startsOn: '2027-06-01', times: '3', isCycle: '', ledBy: nadiaId });
  expect((await nadia.post(path, { ...same, startsAt: '14:00', title: 'Changera de nom' })).status).toBe(303);

  const earlier = { ...same, startsAt: '10:00', endsAt: '12:00' };
  const shown = await nadia.post(path, earlier);
  expect(shown.status).toBe(200);
  expect(plain(shown.text)).toContain('La personne anime déjà « Déjà à dix heures »');
  expect(daysIn(shown.text)).toEqual(['2027-06-01', '2027-06-08', '2027-06-15']);
  expect((await nadia.post(path, { ...earlier, step: 'publish' })).status).toBe(422);
  const kept = { ...earlier, step: 'publish', days: ['2027-06-01', '2027-06-15'] };
  expect((await nadia.post(path, kept)).status).toBe(303);
  const meetings = await meetingsOf(db(), series.id);
  expect(meetings.map(({ startsAt }) => startsAt.toISOString().slice(5, 13))).toEqual([
    '06-01T08',
    '06-15T08',
  ]);
  expect(meetings.some(({ id }) => id === second?.id)).toBe(false);
});

test('new days are looked at as when they are announced: ten remain where two are holidays', async () => {
  const series = await announced(db(), aWorkshop(space, { title: 'Du mardi au jeudi', ...tenTuesdays }), now);
  const [first] = await meetingsOf(db(), series.id);
  const path = `/extranet/seances/${first?.id}/changer?tout=1`;
  const thursdays = form({ title: 'Du mardi au jeudi', startsOn: '2026-12-03' });
  const shown = await nadia.post(path, thursdays);
  expect(daysIn(shown.text)).toHaveLength(10);
  expect(daysIn(shown.text, false)).toHaveLength(14);
  await nadia.post(path, { ...thursdays, step: 'publish', days: daysIn(shown.text) });
  const days = (await meetingsOf(db(), series.id)).map(({ startsAt }) => startsAt.toISOString().slice(0, 10));
  expect(days).toEqual(daysIn(shown.text));
});

test('of ten, the last seven pass to another day: seven are proposed, and ten remain in all', async () => {
  const series = await announced(db(), aWorkshop(space, { title: 'Le mercredi', ...tenTuesdays }), now);
  const fourth = (await meetingsOf(db(), series.id))[3];
  const path = `/extranet/seances/${fourth?.id}/changer`;
  const shown = await nadia.submit(path, { startsOn: '2027-01-06' });
  const days = daysIn(shown.text);
  expect([days.length, days[0]]).toEqual([7, '2027-01-06']);
  const wednesdays = form({
    title: 'Le mercredi',
    startsOn: '2027-01-06',
    times: '7',
    step: 'publish',
    days,
  });
  expect((await nadia.post(path, wednesdays)).status).toBe(303);
  const second = await db().selectFrom('series').select('id').where('follows', '=', series.id).execute();
  expect(await meetingsOf(db(), series.id)).toHaveLength(3);
  expect(await meetingsOf(db(), second[0]?.id as string)).toHaveLength(7);
});

test('a day that is past is said, and the workshop stays as it was', async () => {
  const series = await announced(db(), aWorkshop(space, { title: 'Une fois' }), now);
  const [only] = await meetingsOf(db(), series.id);
  const path = `/extranet/seances/${only?.id}/changer?tout=1`;
  const answer = await nadia.submit(path, { startsOn: '2025-12-01' });
  expect([answer.status, plain(answer.text)]).toEqual([422, expect.stringContaining('Ce jour est passé.')]);
  expect((await meetingsOf(db(), series.id)).map(({ id, status }) => [id, status])).toEqual([
    [only?.id, 'planned'],
  ]);
});

test('a rule that the form cannot say is not moved by it: half of its days would go', async () => {
  const rule = 'FREQ=WEEKLY;BYDAY=TU,TH;COUNT=8';
  const series = await announced(db(), aWorkshop(space, { title: 'Deux fois par semaine', rule }), now);
  const [first] = await meetingsOf(db(), series.id);
  const path = `/extranet/seances/${first?.id}/changer?tout=1`;
  const answer = await nadia.submit(path, { startsOn: '2026-12-02' });
  expect([answer.status, plain(answer.text)]).toEqual([422, expect.stringContaining('ne sait pas dire')]);
  expect(await meetingsOf(db(), series.id)).toHaveLength(8);
});

test('nobody leads who is not of the team, and nothing is used that the space does not have', async () => {
  const elsewhere = (await addSpace(db(), aSpace({ name: 'Ailleurs' }), by)).id;
  await insertAsset(db(), elsewhere, { kind: 'room', name: 'Salle d’ailleurs', quantity: 1 });
  const [room] = await assetsOf(db(), elsewhere);
  const other = await aViewer(db(), 'animator', { spaces: [elsewhere] });
  const wrong = form({ ledBy: other.personId as string, assets: [room?.id as string] });
  const answer = await nadia.post(`/extranet/espaces/${space}/ateliers/nouveau`, wrong);
  expect(answer.status).toBe(422);
  expect(plain(answer.text)).toContain('Cette personne n’accueille pas dans cet espace.');
  expect(plain(answer.text)).toContain('Cet espace n’a pas cette salle ou ce matériel.');
});
