import { beforeAll, expect, test } from 'vitest';
import { changeFollowing, meetingsOf, meetingsOfCycle, seriesById } from '#modules/meetings';
import { announced, aWorkshop, tenTuesdays } from '#modules/meetings/testing';
import { addSpace } from '#modules/network';
import { aSpace, aViewer, tellTerritory } from '#modules/network/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { plain } from '#platform/testing/plain';
import { testApp } from '../../testing.ts';
import { changePath, meetingPath } from './paths.ts';

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

/** Ten Tuesdays at two, of which the last seven were put at three. */
async function cutCycle(title: string) {
  const first = await announced(db(), aWorkshop(space, { title, ...tenTuesdays }), now);
  const fourth = (await meetingsOf(db(), first.id))[3]?.id as string;
  const { series: second } = await changeFollowing(db(), fourth, { startsAtMinutes: 15 * 60 }, now);
  return { first, second: second?.id as string, fourth };
}

test('what is said of all of a workshop that was cut is said of both its parts, and its hours of one', async () => {
  const { first, second, fourth } = await cutCycle('Mal ortografié');
  const path = `${changePath(fourth)}?tout=1`;
  const shown = await nadia.get(path);
  expect(plain(shown.text)).toContain('ne changent que du 22 décembre au 2 février');
  expect(plain((await nadia.get(changePath(fourth))).text)).toContain('vaut du 22 décembre au 2 février');
  const typed = { title: 'Bien orthographié', seats: '12', level: 'some' };
  expect((await nadia.submit(path, typed)).status).toBe(303);
  for (const id of [first.id, second]) {
    const series = await seriesById(db(), id);
    expect([series?.title, series?.seats, series?.level]).toEqual(['Bien orthographié', 12, 'some']);
  }
  const hours = (await meetingsOfCycle(db(), first.cycle)).map(({ startsAt }) => startsAt.getUTCHours());
  expect(hours).toEqual([13, 13, 13, 14, 14, 14, 14, 14, 14, 14]);
});

test('a workshop in one piece is changed without a word of its parts', async () => {
  const series = await announced(db(), aWorkshop(space, { title: 'D’un bloc', ...tenTuesdays }), now);
  const [meeting] = await meetingsOf(db(), series.id);
  const shown = plain((await nadia.get(`${changePath(meeting?.id as string)}?tout=1`)).text);
  expect(shown).not.toContain('en cours de route');
});

test('to stop a workshop that was cut cancels all that is to come, from either part', async () => {
  const { first, second, fourth } = await cutCycle('Sera arrêté');
  expect((await nadia.post(`${meetingPath(fourth)}/arreter`, {})).status).toBe(303);
  const all = await meetingsOfCycle(db(), first.cycle);
  expect(all.map(({ status }) => status)).toEqual(Array(10).fill('cancelled'));
  for (const id of [first.id, second]) expect((await seriesById(db(), id))?.status).toBe('cancelled');
});
