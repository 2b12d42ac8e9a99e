import { beforeAll, expect, test } from 'vitest';
import { freshDatabase } from '#platform/testing/fresh-database';
import { readPdf } from '#platform/testing/read-pdf';
import { testApp } from '../../testing.ts';
import { aSmallNetwork } from './testing.ts';

const db = freshDatabase();
const app = testApp(db);
const personId = '0199d6b0-0000-7000-8000-000000000001';
const grant = { communes: [], epcis: [], spaces: [] };
const as = (role: 'coordinator' | 'animator') => app.visitorAs({ personId, grants: [{ ...grant, role }] });
const path = '/extranet/annuaire-imprime';

beforeAll(async () => {
  await aSmallNetwork(db());
});

test('an edition is begun, written, seen and frozen, and the public reads it', async () => {
  const paul = as('coordinator');
  expect((await app.visitor().get('/annuaire-imprime')).text).toContain('Le premier annuaire se prépare');
  expect(await paul.submit(path, { year: '2027' })).toMatchObject({ status: 303, location: path });
  expect((await paul.get(path)).text).toContain('Édition 2027, en préparation');

  const words = {
    title: 'Le livret des espaces',
    motto: 'Entrez.',
    editorial: 'Bienvenue à tous.',
    signature: 'Paul',
  };
  expect((await paul.submit(`${path}/2027/texte`, words)).status).toBe(303);
  const draft = await paul.get(`${path}/2027/livret.pdf`);
  expect([draft.status, draft.headers.get('content-type'), draft.headers.get('cache-control')]).toEqual([
    200,
    'application/pdf',
    'no-store',
  ]);

  expect((await paul.submit(`${path}/2027/figer`, {})).location).toBe(path);
  const shelf = await app.visitor().get('/annuaire-imprime');
  expect(shelf.text).toContain('Lire l’annuaire 2027 (PDF accessible');
  expect(shelf.text).toContain('href="/annuaire-imprime"');
  const [file] = /\/annuaire-imprime\/annuaire-2027\.pdf/.exec(shelf.text) ?? [];
  const answer = await app
    .program()
    .app.fetch(new Request(`http://localhost:3000${file}`, { headers: { host: 'localhost:3000' } }));
  const pdf = readPdf(new Uint8Array(await answer.arrayBuffer()));
  expect(pdf.words).toContain('Bienvenue à tous.');
  expect(pdf.words).toContain('Entrez.');
  expect(pdf.title).toBe('Le livret des espaces 2027');

  expect((await paul.get(`${path}/2027/texte`)).status).toBe(404);
  expect((await paul.post(`${path}/2027/figer`, {})).status).toBe(404);
});

test.each([
  ['27', 'Une année s’écrit avec quatre chiffres'],
  ['', 'Remplissez ce champ.'],
])('the year « %s » is asked again', async (year, sentence) => {
  const answer = await as('coordinator').submit(path, { year });
  expect(answer.status).toBe(422);
  expect(answer.text).toContain(sentence);
});

test('a year has one edition, and one is prepared at a time', async () => {
  const paul = as('coordinator');
  expect((await paul.submit(path, { year: '2027' })).text).toContain('Cette année a déjà son édition');
  expect((await paul.submit(path, { year: '2028' })).status).toBe(303);
  const { text } = await as('coordinator').get(path);
  expect(text).not.toContain('name="year"');
  expect((await paul.post(path, { year: '2029' })).status).toBe(409);
});

test('of two coordinators who write, each keeps what she alone changed', async () => {
  const [one, other] = [as('coordinator'), as('coordinator')];
  const text = `${path}/2028/texte`;
  const base = /name="base" value="([^"]+)"/.exec((await one.get(text)).text)?.[1] ?? '';
  const said = { title: 'Un titre', motto: '', editorial: '', signature: '' };
  expect((await one.post(text, { ...said, base })).status).toBe(303);
  expect((await other.post(text, { ...said, base, title: 'Un autre', signature: 'Inès' })).status).toBe(409);
  const met = await other.post(text, { ...said, base, title: 'Un autre' });
  expect(met.text).toContain('Écrit entre-temps\u00a0: Un titre');
});

test('an animator prepares no edition', async () => {
  expect((await as('animator').get(path)).status).toBe(403);
  expect((await as('animator').get(`${path}/2028/livret.pdf`)).status).toBe(403);
});

test('an edition begun by mistake is given up; the next one is proposed, and none before a frozen one', async () => {
  const paul = as('coordinator');
  expect((await as('animator').get(`${path}/2028/abandonner`)).status).toBe(403);
  expect((await paul.submit(`${path}/2028/abandonner`, {})).location).toBe(path);
  const { text } = await paul.get(path);
  expect(text).toContain('L’édition 2028 est abandonnée');
  expect(text).toContain('value="2028"');
  expect((await paul.get(`${path}/2028/abandonner`)).status).toBe(404);
  const past = await paul.submit(path, { year: '2026' });
  expect(past.status).toBe(409);
  expect(past.text).toContain('Une édition plus récente est déjà figée');
  // What is frozen is given up by nobody.
  expect((await paul.post(`${path}/2027/abandonner`, {})).status).toBe(404);
});
