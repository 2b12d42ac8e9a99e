import { beforeAll, expect, test } from 'vitest';
import { meetingsOf } from '#modules/meetings';
import { announced, aWorkshop, tenTuesdays } from '#modules/meetings/testing';
import { addSpace } from '#modules/network';
import { aSpace, aViewer, tellTerritory } from '#modules/network/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { plain } from '#platform/testing/plain';
import { testApp } from '../../testing.ts';
import { meetingPath } from './paths.ts';

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

test('a meeting that is moved onto another one, or onto a holiday, is moved once that was read', async () => {
  const series = await announced(db(), aWorkshop(space, { title: 'Déplacé', ...tenTuesdays }), now);
  await announced(db(), aWorkshop(space, { title: 'Déjà là', startsOn: '2026-12-03' }), now);
  const [meeting] = await meetingsOf(db(), series.id);
  const page = meetingPath(meeting?.id as string);
  const startsAt = async () => (await meetingsOf(db(), series.id))[0]?.startsAt.toISOString();
  const move = (fields: object) =>
    nadia.post(`${page}/deplacer`, { startsAt: '15h', endsAt: '17h', ...fields });
  const told = await move({ startsOn: '2026-12-03' });
  expect(plain(told.text)).toContain('En même temps dans cet espace : « Déjà là ».');
  expect(told.text).toContain('Déplacer quand même');
  expect(await startsAt()).toBe('2026-12-01T13:00:00.000Z');

  const seen = /name="seen" value="([^"]+)"/.exec(told.text)?.[1] ?? '';
  const other = plain((await move({ startsOn: '2026-12-08', seen })).text);
  expect(other).toContain('En même temps dans cet espace : « Déplacé ».');
  expect(plain((await move({ startsOn: '2026-12-25', seen })).text)).toContain('Jour férié : Noël');
  expect((await move({ startsOn: '2026-12-03', seen })).status).toBe(303);
  expect(await startsAt()).toBe('2026-12-03T14:00:00.000Z');
});

test('where nothing is in the way it is moved at once, and its own place is not in its way', async () => {
  const series = await announced(db(), aWorkshop(space, { title: 'Seul', startsOn: '2027-06-15' }), now);
  const [meeting] = await meetingsOf(db(), series.id);
  const page = `${meetingPath(meeting?.id as string)}/deplacer`;
  const later = { startsOn: '2027-06-15', startsAt: '15h', endsAt: '17h' };
  expect((await nadia.post(page, later)).status).toBe(303);
});
