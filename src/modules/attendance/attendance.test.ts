import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { meetingsOf } from '#modules/meetings';
import { announced, aWorkshop } from '#modules/meetings/testing';
import { addSpace } from '#modules/network';
import { aSpace, aViewer, tellTerritory } from '#modules/network/testing';
import { tableIn } from '#platform/database/deed';
import { freshDatabase } from '#platform/testing/fresh-database';
import { plain } from '#platform/testing/plain';
import { readPdf } from '#platform/testing/read-pdf';
import { testApp } from '../../testing.ts';
import type { Note } from './note.ts';
import { saveNotes } from './save-notes.ts';
import { forgetNames, heldOf } from './store.ts';

const db = freshDatabase();
const now = new Date('2026-12-01T15:00:00Z');
const app = testApp(db, () => now);
const by = { actor: { id: null, name: 'essai' }, now };
let spaceId = '';
let nadia: ReturnType<typeof app.visitorAs>;

beforeAll(async () => {
  await tellTerritory(db());
  spaceId = (await addSpace(db(), aSpace(), by)).id;
  nadia = app.visitorAs(await aViewer(db(), 'animator', { spaces: [spaceId] }));
});

async function aMeeting(startsOn = '2026-12-01'): Promise<string> {
  const series = await announced(db(), aWorkshop(spaceId, { startsOn }), new Date('2026-11-01'));
  return (await meetingsOf(db(), series.id))[0]?.id as string;
}

const minute = (count: number): Date => new Date(now.getTime() - 3_600_000 + count * 60_000);

const note = (about: Partial<Note>): Note => ({
  id: randomUUID(),
  subjectId: randomUUID(),
  kind: 'expected',
  name: null,
  people: 1,
  state: 'present',
  notedAt: minute(0),
  ...about,
});

const save = (meetingId: string, notes: readonly Note[]) =>
  saveNotes(db(), { meetingId, notes, by: null, now });

test('in whatever order notes come, and however often, the latest of each person holds', async () => {
  const josette = randomUUID();
  const notes = [
    note({ subjectId: josette, state: 'present', notedAt: minute(1) }),
    note({ subjectId: josette, state: 'absent', notedAt: minute(5) }),
    note({ subjectId: josette, state: 'present', notedAt: minute(3) }),
  ];
  const orders = [
    [0, 1, 2],
    [2, 1, 0],
    [1, 0, 2],
    [1, 1, 0, 2, 0],
  ];
  for (const order of orders) {
    const meeting = await aMeeting();
    for (const rank of order) await save(meeting, [{ ...(notes[rank] as Note), id: sameId(meeting, rank) }]);
    expect(await heldOf(db(), meeting)).toMatchObject([{ subjectId: josette, state: 'absent' }]);
  }
});

/** A note is known by its identifier in the whole network: each meeting of the test has its own. */
const sameId = (meeting: string, rank: number): string => meeting.slice(0, -1) + rank;

test('the name of somebody who is expected is kept by whoever expects her, and not a second time', async () => {
  const meeting = await aMeeting();
  const josette = randomUUID();
  const tap = { subjectId: josette, kind: 'expected', state: 'present', name: 'Josette Vidal', people: '1' };
  expect((await nadia.post(`/extranet/presences/${meeting}`, tap)).status).toBe(303);
  await save(meeting, [note({ name: 'Henri Soulié' }), note({ kind: 'walk_in', name: 'Odile Marty' })]);
  const { rows } = await sql<{ name: string | null }>`
    select name from ${tableIn(db(), 'attendanceNote')} where meeting_id = ${meeting} and name is not null
    union all select name from ${tableIn(db(), 'attendance')} where meeting_id = ${meeting} and name is not null`.execute(
    db(),
  );
  expect(rows).toEqual([{ name: 'Odile Marty' }, { name: 'Odile Marty' }]);
});

test('two devices that note at one instant agree on one of the two', async () => {
  const [one, other] = [await aMeeting(), await aMeeting()];
  const subjectId = randomUUID();
  const pair = (meeting: string) => [
    note({ id: sameId(meeting, 1), subjectId, state: 'present' }),
    note({ id: sameId(meeting, 2), subjectId, state: 'absent' }),
  ];
  for (const each of pair(one)) await save(one, [each]);
  for (const each of pair(other).reverse()) await save(other, [each]);
  expect((await heldOf(db(), one))[0]?.state).toBe((await heldOf(db(), other))[0]?.state);
});

test('forty devices that send at once lose nothing', async () => {
  const meeting = await aMeeting();
  await Promise.all(Array.from({ length: 40 }, () => save(meeting, [note({}), note({ state: 'absent' })])));
  const held = await heldOf(db(), meeting);
  expect([held.length, held.filter(({ state }) => state === 'present').length]).toEqual([80, 40]);
});

test('a device whose clock is ahead does not win for days', async () => {
  const meeting = await aMeeting();
  const subjectId = randomUUID();
  await save(meeting, [note({ subjectId, state: 'absent', notedAt: new Date('2030-01-01') })]);
  await saveNotes(db(), {
    meetingId: meeting,
    notes: [note({ subjectId, state: 'present', notedAt: new Date(now.getTime() + 60_000) })],
    by: null,
    now: new Date(now.getTime() + 120_000),
  });
  expect((await heldOf(db(), meeting))[0]?.state).toBe('present');
});

test('without a script a walk-in is added, and sent twice came once', async () => {
  const meeting = await aMeeting();
  const path = `/extranet/presences/${meeting}`;
  expect(plain((await nadia.get(path)).text)).toContain('Personne n’est inscrit');
  const typed = { name: 'Odile Marty', people: '1', _form: randomUUID() };
  await nadia.post(`${path}/venus`, typed);
  await nadia.post(`${path}/venus`, typed);
  const text = plain((await nadia.get(path)).text);
  expect(text).toContain('1 venu sans inscription');
  expect(text.match(/Odile Marty/g)).toHaveLength(1);
  await nadia.post(`${path}/venus`, { name: '', people: '12' });
  expect(plain((await nadia.get(path)).text)).toContain('12 personnes');
});

test('who walked in is counted beside those who registered, and never as one of them', async () => {
  const meeting = await aMeeting();
  const walkIn = note({ kind: 'walk_in', people: 3 });
  await save(meeting, [note({}), note({ state: 'absent' }), walkIn]);
  const said = async (path: string) => plain((await nadia.get(path)).text).replaceAll(' , ', ', ');
  for (const path of [`/extranet/presences/${meeting}`, `/extranet/seances/${meeting}`])
    expect(await said(path)).toContain('1 inscrit présent sur 2, 3 venus sans inscription');
});

test.each([
  ['name', { name: '', people: '' }],
  ['people', { name: '', people: '0' }],
  ['people', { name: '', people: '5000' }],
  ['people', { name: '', people: 'beaucoup' }],
])('a walk-in without a sensible %s comes back with a sentence', async (_, typed) => {
  const answer = await nadia.post(`/extranet/presences/${await aMeeting()}/venus`, typed);
  expect([answer.status, answer.text.includes('f-people-error')]).toEqual([422, true]);
  // A person has no halves.
  expect(answer.text).not.toContain('44,62');
});

test('who does not hold the meeting neither reads nor notes its list', async () => {
  const other = app.visitorAs(await aViewer(db(), 'animator', { spaces: [] }));
  const path = `/extranet/presences/${await aMeeting()}`;
  expect((await other.get(path)).status).toBe(403);
  expect((await other.get(`${path}/feuille.pdf`)).status).toBe(403);
});

test('a list that waits says in which space, and whom to call there; so does the list itself', async () => {
  const meeting = await aMeeting('2026-11-30');
  await db().updateTable('meeting').set({ seatsTaken: 1 }).where('id', '=', meeting).execute();
  const coordinator = app.visitorAs(await aViewer(db(), 'coordinator'));
  for (const path of ['/extranet/presences', `/extranet/presences/${meeting}`]) {
    const { text } = await coordinator.get(path);
    expect(plain(text)).toMatch(/Médiathèque(, Gramat)?, 05 36 49 12 10/);
    expect(text).toContain('href="tel:+33536491210"');
  }
});

test('the sign-in sheet is one tagged page that names the meeting', async () => {
  const { bytes } = await nadia.get(`/extranet/presences/${await aMeeting()}/feuille.pdf`);
  const pdf = readPdf(bytes);
  expect([pdf.pages.length, pdf.isTagged, pdf.lang]).toEqual([1, true, 'fr']);
  expect(pdf.title).toContain('Feuille d’émargement');
  expect(pdf.words).toContain('mardi 1er décembre');
});

test('nobody is noted at a meeting that is still days away, and no list is complete before its meeting begins', async () => {
  const meeting = await aMeeting('2026-12-08');
  const path = `/extranet/presences/${meeting}`;
  await save(meeting, [note({ state: 'absent' })]);
  const page = await nadia.get(path);
  expect(plain(page.text)).toContain('à partir de la veille de la séance, le lundi 7 décembre');
  expect(page.text).not.toContain('<button type="submit" name="state"');
  expect(page.text).not.toContain('La liste est complète');
  expect((await nadia.get(`/extranet/seances/${meeting}`)).text).not.toContain('Ouvrir la liste de présence');
  const tap = { subjectId: randomUUID(), kind: 'expected', state: 'present', people: '1' };
  expect((await nadia.post(path, tap)).status).toBe(409);
  expect((await nadia.post(`${path}/venus`, { name: 'Odile', people: '1' })).status).toBe(409);
  expect((await nadia.post(`${path}/terminer`, {})).status).toBe(409);
  const notes = JSON.stringify([note({})]);
  expect((await nadia.post(`${path}/envoi`, { notes })).text).toContain('"kept":[]');
  expect(await heldOf(db(), meeting)).toHaveLength(1);
});

test('the day before, a list opens to be taken along, and is not complete yet', async () => {
  const path = `/extranet/presences/${await aMeeting('2026-12-02')}`;
  const { text } = await nadia.get(path);
  expect(text).toContain('Venus sans inscription');
  expect(text).not.toContain('>La liste est complète');
});

test('three months later the names of walk-ins are gone, and the numbers stay', async () => {
  const meeting = await aMeeting();
  await save(meeting, [note({ kind: 'walk_in', name: 'Odile Marty' })]);
  await forgetNames(db(), new Date('2027-03-15'));
  expect(await heldOf(db(), meeting)).toMatchObject([{ name: null, state: 'present' }]);
});

test('a device whose clock is ahead keeps the order of its own taps', async () => {
  const ahead = (minutes: number): Date => new Date(now.getTime() + 86_400_000 + minutes * 60_000);
  for (let time = 0; time < 8; time += 1) {
    const meeting = await aMeeting();
    const subjectId = randomUUID();
    await save(meeting, [
      note({ subjectId, state: 'present', notedAt: ahead(1) }),
      note({ subjectId, state: 'absent', notedAt: ahead(2) }),
    ]);
    expect((await heldOf(db(), meeting))[0]?.state).toBe('absent');
  }
});
