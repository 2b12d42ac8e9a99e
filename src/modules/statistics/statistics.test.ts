import { beforeAll, expect, test } from 'vitest';
import { addSpace } from '#modules/network';
import { aSpace, tellTerritory } from '#modules/network/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { plain } from '#platform/testing/plain';
import { testApp } from '../../testing.ts';
import { quantityMap, stepsOf } from './quantities.ts';
import { indicatorsOf } from './read.ts';

const db = freshDatabase();
const now = new Date('2026-11-24T09:12:00Z');
const app = testApp(db);
const personId = '01900000-0000-7000-8000-000000000001';
const reader = () =>
  app.visitorAs({ personId, grants: [{ role: 'coordinator', communes: [], epcis: [], spaces: [] }] });

beforeAll(() => tellTerritory(db()));

test('a network that counted nothing says so, and where the figures will come from', async () => {
  const { status, text } = await reader().get('/extranet/statistiques/frequentation');
  expect(status).toBe(200);
  expect(plain(text)).toContain('Rien n’a été compté pendant ces douze mois.');
});

test('every indicator of the modules has its page and its files, and an unknown one has none', async () => {
  const overview = plain((await reader().get('/extranet/statistiques')).text);
  for (const { name, title } of indicatorsOf(app.program().parts.modules)) {
    expect(overview).toContain(title.fr);
    expect((await reader().get(`/en/extranet/statistiques/${name}`)).text).toContain(title.en);
    const file = await reader().get(`/extranet/statistiques/${name}/mois.csv`);
    expect(file.text.trim().split('\r\n')).toHaveLength(13);
  }
  expect((await reader().get('/extranet/statistiques/inconnu')).status).toBe(404);
});

test('figures are for those of the network', async () => {
  const stranger = app.visitorAs({ personId, grants: [] });
  expect((await stranger.get('/extranet/statistiques')).status).toBe(403);
  expect((await app.visitor().get('/extranet/statistiques')).status).toBe(303);
});

test('one territory is asked by its code; what is counted nowhere in particular is left out of it', async () => {
  const { text } = await reader().get('/extranet/statistiques?territoire=200066371');
  expect(plain(text)).toContain('Personnes accueillies');
  expect(plain(text)).not.toContain('Visites du site');
  expect((await reader().get('/extranet/statistiques?territoire=personne')).status).toBe(200);
});

test('five classes with as many territories in each; those that read alike are never apart', () => {
  expect(stepsOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]).map(({ from, to, look }) => [from, to, look])).toEqual([
    [1, 3, 1],
    [3, 5, 2],
    [5, 7, 3],
    [7, 9, 4],
    [9, null, 5],
  ]);
  expect(stepsOf([2, 2, 2])).toEqual([{ from: 2, to: null, look: 3 }]);
  expect(stepsOf([])).toEqual([]);
  expect(quantityMap([], [])).toBeNull();
});

test('anybody reads what is public, in both languages, and takes its tables; what is not is nobody’s', async () => {
  const visitor = app.visitor();
  const { status, text } = await visitor.get('/chiffres');
  expect(status).toBe(200);
  expect(plain(text)).toContain('Rien n’a été compté pendant ces douze mois.');
  expect((await visitor.get('/en/chiffres')).text).toContain('The network in figures');
  const [open, kept] = [true, undefined].map((is) =>
    indicatorsOf(app.program().parts.modules).filter(({ isPublic }) => isPublic === is),
  );
  expect(open?.length).toBeGreaterThan(3);
  for (const { name } of open ?? []) {
    const file = await visitor.get(`/chiffres/${name}/mois.csv`);
    expect(file.text.trim().split('\r\n')).toHaveLength(13);
  }
  for (const { name } of kept ?? [])
    expect((await visitor.get(`/chiffres/${name}/mois.csv`)).status).toBe(404);
});

test('what few people did is masked for the public as it is for the team, on the page and in its file', async () => {
  const spaceId = (await addSpace(db(), aSpace(), { actor: { id: null, name: 'essai' }, now })).id;
  await app.program().parts.pool.pg.query(
    `insert into lot.attendance_month (space_id, month, theme, people, meetings)
      values ($1, '2026-10-01', 'internet', 3, 1), ($1, '2026-11-01', 'internet', 42, 6)`,
    [spaceId],
  );
  const page = plain((await app.visitor().get('/chiffres?n=1')).text);
  expect(page).toContain('masqué');
  expect(page).toMatch(/Personnes accueillies en atelier 45/);
  const file = (await app.visitor().get('/chiffres/frequentation/mois.csv?n=1')).text;
  expect(file).toContain('2026-10;masqué');
  expect(file).toContain('2026-11;40');
});
