import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { heldOf } from '#modules/attendance';
import { meetingsOf } from '#modules/meetings';
import { announced, aWorkshop } from '#modules/meetings/testing';
import { addSpace } from '#modules/network';
import { aSpace, aViewer, tellTerritory } from '#modules/network/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp } from '../../testing.ts';

const db = freshDatabase();
const now = new Date('2026-12-01T15:00:00Z');
const app = testApp(db, () => now);
let spaceId = '';
let nadia: ReturnType<typeof app.visitorAs>;

beforeAll(async () => {
  await tellTerritory(db());
  spaceId = (await addSpace(db(), aSpace(), { actor: { id: null, name: 'essai' }, now })).id;
  nadia = app.visitorAs(await aViewer(db(), 'animator', { spaces: [spaceId] }));
});

async function aMeeting(): Promise<string> {
  const workshop = aWorkshop(spaceId, { startsOn: '2026-12-01' });
  const series = await announced(db(), workshop, new Date('2026-11-01'));
  return (await meetingsOf(db(), series.id))[0]?.id as string;
}

const minute = (count: number): string => new Date(now.getTime() - 3_600_000 + count * 60_000).toISOString();

/** As a device sends it. */
const note = (about: Record<string, unknown> = {}) => ({
  id: randomUUID(),
  subjectId: randomUUID(),
  kind: 'expected',
  name: null,
  people: 1,
  state: 'present',
  notedAt: minute(0),
  ...about,
});

test('what a device sends is kept once, and what is no list of notes is refused whole', async () => {
  const meeting = await aMeeting();
  const path = `/extranet/presences/${meeting}/envoi`;
  const sent = [note({})];
  const first = await nadia.post(path, { notes: JSON.stringify(sent) });
  const holds = [{ subjectId: sent[0]?.subjectId, state: 'present' }];
  expect([first.status, JSON.parse(first.text)]).toEqual([
    200,
    { kept: [sent[0]?.id], refused: [], holds, isClosed: false },
  ]);
  await nadia.post(path, { notes: JSON.stringify(sent) });
  expect(await heldOf(db(), meeting)).toHaveLength(1);
  for (const wrong of ['', '{', '[{}]', JSON.stringify([...sent, { id: 'x' }]), '['.repeat(5000)])
    expect((await nadia.post(path, { notes: wrong })).status).toBe(422);
  expect(await heldOf(db(), meeting)).toHaveLength(1);
});

test('one note that cannot be read stands in nobody’s way', async () => {
  const meeting = await aMeeting();
  const good = note({});
  const wrong = [
    { people: Number.NaN },
    { people: 501 },
    { people: 2 },
    { kind: 'walk_in', name: 'P\u0000aul' },
    { kind: 'walk_in', name: 'x'.repeat(141) },
    { notedAt: 'hier' },
    { notedAt: '0000-01-01T00:00:00Z' },
  ].map((about) => ({ ...good, id: randomUUID(), subjectId: randomUUID(), ...about }));
  const notes = JSON.stringify([...wrong, good]);
  const answer = await nadia.post(`/extranet/presences/${meeting}/envoi`, { notes });
  expect([answer.status, JSON.parse(answer.text)]).toMatchObject([
    200,
    { kept: [good.id], refused: wrong.map(({ id }) => id) },
  ]);
  expect(await heldOf(db(), meeting)).toHaveLength(1);
});

test('a telephone is told what holds, which may be newer than what it sent', async () => {
  const meeting = await aMeeting();
  const subjectId = randomUUID();
  await nadia.post(`/extranet/presences/${meeting}/envoi`, {
    notes: JSON.stringify([note({ subjectId, state: 'absent', notedAt: minute(5) })]),
  });
  const notes = JSON.stringify([note({ subjectId, notedAt: minute(1) })]);
  const answer = await nadia.post(`/extranet/presences/${meeting}/envoi`, { notes });
  expect(JSON.parse(answer.text).holds).toEqual([{ subjectId, state: 'absent' }]);
});

test('a thousand notes of a week without a network are one sending', async () => {
  const meeting = await aMeeting();
  const notes = Array.from({ length: 1000 }, () => note({}));
  const answer = await nadia.post(`/extranet/presences/${meeting}/envoi`, { notes: JSON.stringify(notes) });
  expect(answer.status).toBe(200);
  expect(await heldOf(db(), meeting)).toHaveLength(1000);
});

test('the page that a device keeps names nobody, and its worker is a script of ours', async () => {
  const shell = await nadia.get('/extranet/presences-hors-ligne');
  expect([shell.status, shell.text.includes('data-meeting=""')]).toEqual([200, true]);
  expect((await nadia.get('/extranet/presences-hors-ligne.js')).text).toMatch(/^importScripts\("\//);
});

test('what waits in a telephone leaves from any page of hers, and the pages of those who hold no workshop carry nothing', async () => {
  const partner = app.visitorAs(await aViewer(db(), 'partner', {}));
  expect((await nadia.get('/extranet')).text).toContain('<attendance-waiting');
  expect((await nadia.get('/annuaire')).text).toContain('<attendance-waiting');
  expect((await partner.get('/extranet')).text).not.toContain('<attendance-waiting');
  expect((await app.visitor().get('/annuaire')).text).not.toContain('<attendance-waiting');
});

test('who does not hold the meeting sends nothing to its list', async () => {
  const other = app.visitorAs(await aViewer(db(), 'animator', { spaces: [] }));
  const path = `/extranet/presences/${await aMeeting()}/envoi`;
  expect((await other.post(path, { notes: '[]' })).status).toBe(403);
});
