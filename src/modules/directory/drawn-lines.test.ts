import { beforeAll, expect, test } from 'vitest';
import { aSpace, aTerritory, now } from '#modules/lookup/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { plain } from '#platform/testing/plain';
import { testApp } from '../../testing.ts';
import { openLines } from './drawn-lines.ts';

const db = freshDatabase();
let moment = now;
const app = testApp(db, () => moment);
const lineAt = async (path: string) =>
  plain((await app.visitor().get(path)).text.match(/<li class="entry two">[\s\S]*?<\/li>/)?.[0] ?? '');

beforeAll(async () => {
  await aTerritory(db());
  await aSpace(db(), 'Figeac', {
    name: 'La Gare',
    hours: 'Tu 09:00-12:00,14:00-18:00',
    phone: '+33536491210',
  });
});

test('a line drawn for one search is the next one’s, unless something of it is another', async () => {
  const once = await lineAt('/annuaire?q=gare');
  expect(once).toContain('La Gare');
  expect(await lineAt('/annuaire?q=la+gare')).toBe(once);
  expect(await lineAt('/annuaire?q=gare&ou=Gramat')).toContain(' km');
  expect(await lineAt('/en/annuaire?q=gare')).toContain('Open');
  moment = new Date(now.getTime() + 12 * 3_600_000);
  expect(await lineAt('/annuaire?q=gare&page=1')).toContain('Fermé');
  moment = now;
});

test('no more lines are kept than so many, and the one just asked for is among them', () => {
  const lines = openLines();
  let drawings = 0;
  const draw = (name: string) => lines.line(name, () => `${name} ${++drawings}`);
  for (let number = 0; number < 5001; number += 1) draw(`line ${number}`);
  expect(draw('line 5000')).toBe('line 5000 5001');
  expect(draw('line 0')).toBe('line 0 5002');
});
