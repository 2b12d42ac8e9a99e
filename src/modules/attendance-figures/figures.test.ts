import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { noteMany } from '#modules/attendance';
import { saveNotes } from '#modules/attendance/testing';
import { meetingsOf } from '#modules/meetings';
import { announced, aWorkshop } from '#modules/meetings/testing';
import { addSpace } from '#modules/network';
import { aSpace, aViewer, tellTerritory } from '#modules/network/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp } from '../../testing.ts';
import { monthsOf } from './count.ts';

const db = freshDatabase();
const now = new Date('2026-12-15T15:00:00Z');
const app = testApp(db, () => now);
let spaceId = '';

beforeAll(async () => {
  await tellTerritory(db());
  spaceId = (await addSpace(db(), aSpace(), { actor: { id: null, name: 'essai' }, now })).id;
});

async function aMeeting(startsOn: string, of = spaceId): Promise<string> {
  const series = await announced(db(), aWorkshop(of, { startsOn }), new Date('2026-11-01'));
  return (await meetingsOf(db(), series.id))[0]?.id as string;
}

const came = (about: object) => ({
  id: randomUUID(),
  subjectId: randomUUID(),
  kind: 'expected' as const,
  name: null,
  people: 1,
  state: 'present' as const,
  notedAt: new Date('2026-12-01T14:00:00Z'),
  ...about,
});

test('the month of the space counts who came, once, and follows corrections', async () => {
  const meetingId = await aMeeting('2026-12-01');
  const [josette, roger] = [came({}), came({})];
  const walkIns = came({ kind: 'walk_in', people: 7 });
  const save = (notes: ReturnType<typeof came>[]) => saveNotes(db(), { meetingId, notes, by: null, now });
  await save([josette, roger, walkIns]);
  await save([josette]);
  expect(await monthsOf(db(), spaceId, '2026-12-01')).toEqual([
    { month: '2026-12-01', people: 9, meetings: 1 },
  ]);
  const absent = came({
    subjectId: roger.subjectId,
    state: 'absent',
    notedAt: new Date('2026-12-01T15:00:00Z'),
  });
  await save([absent]);
  expect(await monthsOf(db(), spaceId, '2026-12-01')).toEqual([
    { month: '2026-12-01', people: 8, meetings: 1 },
  ]);
});

test('lists of many meetings that come at once count as they do one by one, corrections included', async () => {
  const days = ['2026-11-03', '2026-11-10', '2026-12-01', '2026-12-08', '2026-12-08'];
  const figures = [];
  for (const atOnce of [true, false]) {
    const space = await addSpace(db(), aSpace(), { actor: { id: null, name: 'essai' }, now });
    const meetingIds = await Promise.all(days.map((day) => aMeeting(day, space.id)));
    const firsts = meetingIds.map((meetingId, rank) => ({
      meetingId,
      notes: Array.from({ length: rank + 1 }, () => came({ people: 1 })),
      by: null,
      now,
    }));
    const corrections = firsts.map((list, rank) => {
      const later = new Date('2026-12-01T15:00:00Z');
      const notes = list.notes.slice(0, rank === 3 ? 4 : 1);
      return {
        ...list,
        notes: notes.map(({ subjectId }) => came({ subjectId, state: 'absent', notedAt: later })),
      };
    });
    if (atOnce) for (const lists of [firsts, corrections]) await noteMany(db(), lists);
    else for (const list of [...firsts, ...corrections]) await saveNotes(db(), list);
    figures.push(await monthsOf(db(), space.id, '2026-01-01'));
  }
  expect(figures[0]).toEqual(figures[1]);
  expect(figures[0]).toEqual([
    { month: '2026-11-01', people: 1, meetings: 1 },
    { month: '2026-12-01', people: 6, meetings: 2 },
  ]);
});

test('the team reads its own exact figures; whoever is not of it, and the file, see a month of few masked', async () => {
  const meetingId = await aMeeting('2026-11-10');
  await saveNotes(db(), { meetingId, notes: [came({}), came({})], by: null, now });
  const nadia = app.visitorAs(await aViewer(db(), 'animator', { spaces: [spaceId] }));
  const path = `/extranet/espaces/${spaceId}/frequentation`;
  expect((await nadia.get(path)).text).toContain('10 personnes venues');
  const claire = app.visitorAs(await aViewer(db(), 'coordinator', {}));
  const { text } = await claire.get(path);
  expect(text).toContain('moins de 5');
  expect(text).not.toContain('10 personnes venues');
  expect(text).not.toContain('en tableau');
  const file = (await nadia.get(`${path}.csv`)).text;
  expect(file).toContain('2026-11');
  expect(file).toMatch(/2026-12\W+8\W+1/);
  expect(file).toMatch(/2026-11\W+moins de 5\W+1/);
});

test('a year whose months are all masked is a sentence, not an empty chart', async () => {
  const space = await addSpace(db(), aSpace(), { actor: { id: null, name: 'essai' }, now });
  const meetingId = await aMeeting('2026-11-10', space.id);
  await saveNotes(db(), { meetingId, notes: [came({}), came({})], by: null, now });
  const claire = app.visitorAs(await aViewer(db(), 'coordinator', {}));
  const { text } = await claire.get(`/extranet/espaces/${space.id}/frequentation`);
  expect(text).toContain('compte moins de 5 personnes');
  expect(text).not.toContain('<figure class="chart">');
});
