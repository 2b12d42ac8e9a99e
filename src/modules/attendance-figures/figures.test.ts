import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
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

async function aMeeting(startsOn: string): Promise<string> {
  const series = await announced(db(), aWorkshop(spaceId, { startsOn }), new Date('2026-11-01'));
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

test('the page shows the year, masks a month of few, and the file says the same', async () => {
  const meetingId = await aMeeting('2026-11-10');
  await saveNotes(db(), { meetingId, notes: [came({}), came({})], by: null, now });
  const nadia = app.visitorAs(await aViewer(db(), 'animator', { spaces: [spaceId] }));
  const path = `/extranet/espaces/${spaceId}/frequentation`;
  const { text } = await nadia.get(path);
  expect(text).toContain('moins de 5');
  expect(text).not.toContain('10 personnes venues');
  const file = (await nadia.get(`${path}.csv`)).text;
  expect(file).toContain('2026-11');
  expect(file).toMatch(/2026-12\W+8\W+1/);
  expect(file).toMatch(/2026-11\W+moins de 5\W+1/);
});
