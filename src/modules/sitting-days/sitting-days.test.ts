import { beforeEach, expect, test } from 'vitest';
import { aGroup } from '#modules/groups/testing';
import { answerCall, calledTo, callMembers } from '#modules/sitting-calls';
import { pointsOf, sittingById } from '#modules/sittings';
import { aSitting } from '#modules/sittings/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { plain } from '#platform/testing/plain';
import { readPdf } from '#platform/testing/read-pdf';
import { testApp, type Visitor } from '../../testing.ts';
import { presencesOf } from './index.ts';

const db = freshDatabase();
let clock = new Date('2026-12-08T13:05:00Z');
const app = testApp(db, () => clock);
let group: Awaited<ReturnType<typeof aGroup>>;
let id = '';

beforeEach(async () => {
  await db().deleteFrom('workingGroup').execute();
  group = await aGroup(db(), { name: 'Comité de pilotage', isOpen: true }, [
    { name: 'Claire Fabre', standing: 'chair' },
    { name: 'Awa Diallo' },
    { name: 'Étienne Le Gall' },
  ]);
  clock = new Date('2026-12-08T13:05:00Z');
  // The clock goes back from one test to the next.
  await db().deleteFrom('throttle').execute();
  id = await aSitting(db(), group.id, ['Budget', 'Calendrier'], { quorum: 2 });
});

const claire = (): Visitor =>
  app.visitorAs({ personId: group.personIds[0] ?? '', name: 'Claire', grants: [] });
const awa = (): Visitor => app.visitorAs({ personId: group.personIds[1] ?? '', name: 'Awa', grants: [] });
const pathOf = (...rest: string[]) => ['/extranet/reunions', id, ...rest].join('/');

/** Presses a button of the page where the meeting is held; answers what it says then. */
async function press(visitor: Visitor, verb: string, fields: Record<string, string> = {}): Promise<string> {
  await visitor.get(pathOf('tenir'));
  const { location } = await visitor.post(pathOf('tenir', verb), fields);
  return plain((await visitor.get(location ?? '')).text);
}

const pointId = async (rank: number) => (await pointsOf(db(), id))[rank - 1]?.id ?? '';
const at = (time: string) => new Date(`2026-12-08T${time}:00Z`);

test('a meeting is begun, its points follow each other with what each took, and it is ended', async () => {
  const visitor = claire();
  expect(await press(visitor, 'commencer')).toContain('Commencer par le point 1');
  expect(await press(visitor, 'point', { point: await pointId(1) })).toContain(
    'commencé à 14 h 05, 15 min prévues',
  );
  clock = at('13:25');
  const second = await press(visitor, 'point', { point: await pointId(2) });
  expect(second).toContain('commencé à 14 h 25');
  expect(second).toContain('traité en 20 min');
  clock = at('13:31');
  expect(await press(visitor, 'terminer')).toContain('Commencée à 14 h 05, terminée à 14 h 31.');
  expect((await pointsOf(db(), id)).map(({ spentSeconds }) => spentSeconds)).toEqual([1200, 360]);
});

test('what was begun is there whoever opens the page again, as after a server that was killed', async () => {
  await press(claire(), 'commencer');
  await press(claire(), 'point', { point: await pointId(1) });
  clock = at('13:15');
  const page = await claire().get(pathOf('tenir'));
  expect(plain(page.text)).toContain('commencé à 14 h 05, 15 min prévues');
  expect(page.text).toContain('spent="600"');
});

test('one comes back to a point, and its time is added up; a pause counts for none', async () => {
  const visitor = claire();
  await press(visitor, 'commencer');
  await press(visitor, 'point', { point: await pointId(1) });
  clock = at('13:10');
  await press(visitor, 'pause');
  clock = at('13:20');
  await press(visitor, 'point', { point: await pointId(1) });
  clock = at('13:27');
  await press(visitor, 'pause');
  expect((await pointsOf(db(), id))[0]?.spentSeconds).toBe(720);
});

test.each([
  ['it ends before it began', 'terminer', {}, 'n’est pas encore commencée'],
  [
    'a point is taken before it began',
    'point',
    { point: '00000000-0000-4000-8000-000000000000' },
    'n’est pas encore commencée',
  ],
])('%s: it is said', async (_, verb, fields, sentence) => {
  expect(await press(claire(), verb, fields)).toContain(sentence);
});

test('it does not begin on the day before', async () => {
  clock = new Date('2026-12-07T13:00:00Z');
  expect(await press(claire(), 'commencer')).toContain('Ce n’est pas encore le jour');
  expect((await sittingById(db(), id))?.begunAt).toBeNull();
});

test('a member does not hold the meeting, and a cancelled one does not begin', async () => {
  expect((await awa().get(pathOf('tenir'))).status).toBe(403);
  await db().updateTable('sitting').set({ cancelledAt: clock }).where('id', '=', id).execute();
  expect(await press(claire(), 'commencer')).toContain('Cette réunion est annulée.');
});

test('of two who take a point at once, one point runs', async () => {
  await press(claire(), 'commencer');
  const [one, two] = [await pointId(1), await pointId(2)];
  await Promise.all([press(claire(), 'point', { point: one }), press(claire(), 'point', { point: two })]);
  expect((await pointsOf(db(), id)).filter(({ runningSince }) => runningSince !== null)).toHaveLength(1);
});

async function codeOf(): Promise<string> {
  const { text } = await claire().get(pathOf('emargement'));
  return /href="(\/emargement\/[^"]+)"/.exec(text)?.[1] ?? '';
}

const present = async () =>
  Object.fromEntries((await presencesOf(db(), id)).map(({ name, attended }) => [name, attended]));

test('a phone opens the projected code, and one picks one’s name or types it', async () => {
  const code = await codeOf();
  const phone = app.visitor();
  const { text } = await phone.get(code);
  const seat = /<option value="([^"]+)"[^>]*>Awa Diallo/.exec(text)?.[1] ?? '';
  const { location } = await phone.submit(code, { member: seat, name: '', organisation: '' });
  expect(plain((await phone.get(location ?? '')).text)).toContain('Awa Diallo est là');
  await app.visitor().submit(code, { member: '', name: 'Lina Roy', organisation: 'Mairie de Gramat' });
  expect(await present()).toMatchObject({
    'Awa Diallo': 'there',
    'Lina Roy': 'there',
    'Claire Fabre': 'absent',
  });
});

test('whoever types the name of a member is that member, and twice is once', async () => {
  const code = await codeOf();
  for (const name of ['etienne le gall', 'LE GALL Etienne', 'Lina Roy', 'lina roy'])
    await app.visitor().submit(code, { name, member: '', organisation: '' });
  expect(await presencesOf(db(), id)).toHaveLength(4);
  expect(await present()).toMatchObject({ 'Étienne Le Gall': 'there', 'Lina Roy': 'there' });
});

test('neither name nor seat: it is said beside the field', async () => {
  const answer = await app.visitor().submit(await codeOf(), { member: '', name: '', organisation: '' });
  expect(answer.status).toBe(422);
  expect(plain(answer.text)).toContain('Choisissez votre nom, ou écrivez-le.');
});

test('the code of another day, of another meeting or of one that is over opens nothing', async () => {
  const code = await codeOf();
  const forged = `${code.slice(0, -1)}${code.endsWith('a') ? 'b' : 'a'}`;
  const status = async (path: string) => (await app.visitor().get(path)).status;
  expect([await status(code), await status(forged), await status('/emargement/abc')]).toEqual([
    200, 410, 410,
  ]);
  await press(claire(), 'commencer');
  await press(claire(), 'terminer');
  expect(await status(code)).toBe(410);
  id = await aSitting(db(), group.id);
  const later = await codeOf();
  expect(await status(later)).toBe(200);
  clock = new Date('2026-12-09T09:00:00Z');
  expect(await status(later)).toBe(410);
});

test('who sent apologies is said beside those who were there', async () => {
  await db()
    .updateTable('sitting')
    .set({ startsAt: at('14:00') })
    .where('id', '=', id)
    .execute();
  await callMembers(db(), { sittingId: id, again: false }, clock);
  const [, , etienne] = await calledTo(db(), { id, groupId: group.id });
  const given = { answer: 'excused' as const, deputyId: null, said: null };
  await answerCall(db(), { sittingId: id, memberId: etienne?.member.id ?? '', given }, clock);
  expect(await present()).toMatchObject({ 'Étienne Le Gall': 'excused', 'Awa Diallo': 'absent' });
});

test('the sheet to sign names members and what they represent, and says what it is of', async () => {
  const answer = await claire().get(pathOf('feuille.pdf'));
  expect(answer.headers.get('content-type')).toBe('application/pdf');
  const { words, isTagged, lang } = readPdf(answer.bytes);
  expect({ isTagged, lang }).toEqual({ isTagged: true, lang: 'fr' });
  for (const said of ['Feuille de présence', 'Étienne Le Gall', 'Région', 'mardi 8 décembre 2026'])
    expect(words).toContain(said);
});
