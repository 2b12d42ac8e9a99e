import { expect, test } from 'vitest';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp } from '../../testing.ts';
import { indicators } from './indicators.ts';

const db = freshDatabase();
const app = testApp(db);
const firefox = 'Mozilla/5.0 (Windows NT 6.1; rv:115.0) Gecko/20100101 Firefox/115.0';
const span = { from: '2026-01-01', to: '2026-12-01' };

async function counts(name: string): Promise<Record<string, number>> {
  const indicator = indicators.find((one) => one.name === name);
  const all = (await indicator?.counts(db(), span)) ?? [];
  return Object.fromEntries(all.map(({ kind, count }) => [kind, count]));
}

test('what visitors read is counted by part of the site, what they take by file; robots, refusals and the team are not', async () => {
  const visitor = app.visitor();
  const read = (path: string, headers: Record<string, string> = {}) =>
    visitor.get(path, { 'user-agent': firefox, ...headers });
  await read('/');
  await read('/agenda', { referer: 'http://localhost:3000/' });
  await read('/en/agenda', { referer: 'http://localhost:3000/en' });
  await read('/annuaire', { referer: 'https://mairie.example/' });
  await read('/annuaire.csv');
  await read('/nulle-part');
  await read('/annuaire', { 'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1)' });
  await app.visitorAs({ personId: crypto.randomUUID() }).get('/extranet', { 'user-agent': firefox });
  await app.program().parts.visits.flush();
  expect(await counts('pages-lues')).toEqual({ '': 1, agenda: 2, annuaire: 1 });
  expect(await counts('visites')).toEqual({ '': 1, agenda: 0, annuaire: 1 });
  expect(await counts('telechargements')).toEqual({ '/annuaire.csv': 1 });
});

test('a month adds up, whenever it is written', async () => {
  const visitor = app.visitor();
  for (let time = 0; time < 3; time += 1) {
    await visitor.get('/suivre', { 'user-agent': firefox });
    await app.program().parts.visits.flush();
  }
  expect((await counts('pages-lues')).suivre).toBe(3);
  const rows = await db().selectFrom('pageMonth').select('month').where('path', '=', '/suivre').execute();
  expect(rows).toEqual([{ month: '2026-11-01' }]);
});
