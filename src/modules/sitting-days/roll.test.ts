import { beforeAll, beforeEach, expect, test } from 'vitest';
import { aGroup } from '#modules/groups/testing';
import { aSitting } from '#modules/sittings/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { plain } from '#platform/testing/plain';
import { testApp, type Visitor } from '../../testing.ts';
import { presencesOf } from './index.ts';

const db = freshDatabase();
const app = testApp(db, () => new Date('2026-12-08T13:05:00Z'));
let group: Awaited<ReturnType<typeof aGroup>>;
let id = '';

beforeAll(async () => {
  group = await aGroup(db(), { name: 'Comité de pilotage', isOpen: true }, [
    { name: 'Claire Fabre', standing: 'chair' },
    { name: 'Awa Diallo' },
    { name: 'Étienne Le Gall' },
  ]);
});

beforeEach(async () => {
  id = await aSitting(db(), group.id, ['Budget', 'Calendrier'], { quorum: 2 });
});

const claire = (): Visitor =>
  app.visitorAs({ personId: group.personIds[0] ?? '', name: 'Claire', grants: [] });
const pathOf = (...rest: string[]) => ['/extranet/reunions', id, ...rest].join('/');
async function codeOf(): Promise<string> {
  const { text } = await claire().get(pathOf('emargement'));
  return /href="(\/emargement\/[^"]+)"/.exec(text)?.[1] ?? '';
}
const present = async () =>
  Object.fromEntries((await presencesOf(db(), id)).map(({ name, attended }) => [name, attended]));
const seatsIn = (text: string): string[] =>
  [...text.matchAll(/name="way-([^"]+)" value="there"/g)].map(([, seat = '']) => seat);
/** What is chosen of each: `<seat> there`. */
const chosenIn = (text: string): string[] =>
  [...text.matchAll(/name="way-([^"]+)" value="([^"]+)" checked/g)].map(([, seat, way]) => `${seat} ${way}`);

test('a member is there, from afar or not there: one answer, and nobody is there in two ways', async () => {
  const visitor = claire();
  const { text } = await visitor.get(pathOf('appel'));
  const seats = seatsIn(text);
  expect(text).not.toContain('type="checkbox"');
  expect(chosenIn(text)).toEqual(seats.map((seat) => `${seat} away`));
  await visitor.submit(pathOf('appel'), { [`way-${seats[0]}`]: 'remote' });
  expect(await present()).toMatchObject({ 'Claire Fabre': 'remote' });
  expect(chosenIn((await visitor.get(pathOf('appel'))).text)).toContain(`${seats[0]} remote`);
  await visitor.submit(pathOf('appel'), { [`way-${seats[0]}`]: 'away' });
  expect(await present()).toMatchObject({ 'Claire Fabre': 'absent' });
});

test('a roll call ticks who is there, and leaves what a phone noted meanwhile', async () => {
  const visitor = claire();
  const { text } = await visitor.get(pathOf('appel'));
  const seats = seatsIn(text);
  await app.visitor().submit(await codeOf(), { member: seats[1] ?? '', name: '', organisation: '' });
  await visitor.post(pathOf('appel'), {
    [`way-${seats[0]}`]: 'there',
    [`way-${seats[2]}`]: 'remote',
    guests: 'Lina Roy, mairie de Gramat',
  });
  expect(await present()).toEqual({
    'Claire Fabre': 'there',
    'Awa Diallo': 'there',
    'Étienne Le Gall': 'remote',
    'Lina Roy': 'there',
  });
  const page = plain((await visitor.get(pathOf())).text);
  expect(page).toContain('3 personnes sur place, 1 à distance');
  expect(page).toContain('Il est atteint : il y en a 3.');
  await visitor.post(pathOf('appel'), {
    seen: seats.map((seat) => `${seat} there`),
    ...Object.fromEntries(seats.map((seat) => [`way-${seat}`, 'there'])),
    shown: 'Lina Roy',
  });
  expect(await present()).not.toHaveProperty('Lina Roy');
});

test('a roll that comes back keeps every tick, and what it showed', async () => {
  const visitor = claire();
  const { text } = await visitor.get(pathOf('appel'));
  const seats = seatsIn(text);
  const answer = await visitor.submit(pathOf('appel'), {
    ...Object.fromEntries(seats.map((seat, rank) => [`way-${seat}`, rank < 2 ? 'there' : 'remote'])),
    guests: 'x'.repeat(8001),
  });
  expect(answer.status).toBe(422);
  expect(chosenIn(answer.text)).toEqual(
    seats.map((seat, rank) => `${seat} ${rank < 2 ? 'there' : 'remote'}`),
  );
  expect(answer.text).not.toContain('name="seen"');
});
