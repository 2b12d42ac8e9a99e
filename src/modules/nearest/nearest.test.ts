import { afterEach, beforeAll, expect, test } from 'vitest';
import { aSpace, aTerritory, now } from '#modules/lookup/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp } from '../../testing.ts';

const db = freshDatabase();
let clock = now;
const app = testApp(db, () => clock);

beforeAll(async () => {
  await aTerritory(db());
  await aSpace(db(), 'Gramat', { name: 'Médiathèque', hours: 'Tu 14:00-18:00', phone: '+33536491210' });
  await aSpace(db(), 'Rocamadour', { name: 'Maison', hours: 'Tu 09:00-12:00' });
  await aSpace(db(), 'Figeac', { name: 'Carmel', hours: 'Tu 09:00-12:00 "sur rendez-vous"' });
});

afterEach(() => {
  clock = now;
});

const read = async (path: string): Promise<string> => {
  const { text } = await app.visitor().get(path);
  return text
    .replace(/<head>[\s\S]*<\/head>/, '')
    .replace(/<svg[\s\S]*?<\/svg>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll(/[\s\u00a0\u202f]+/g, ' ');
};

test('the home page asks where one lives, and shows how many spaces are open now', async () => {
  const words = await read('/');
  expect(words).toContain('Votre commune ou votre code postal');
  expect(words).toContain('Ce mardi 24 novembre à 10 h 12 1 ouvert 1 sur rendez-vous 1 fermé');
  expect(words).toContain('1 espace ouvert en ce moment');
});

test('it answers with the nearest space, and with the nearest one that is open', async () => {
  const words = await read('/?ou=gramat');
  expect(words).toContain(
    'L’espace le plus proche de Gramat Médiathèque Fermé rouvre à 14 h Gramat 05 36 49 12 10',
  );
  expect(words).toContain('Ouvert en ce moment : Maison Ouvert jusqu’à 12 h Rocamadour, à 9 km');
  expect(words).toContain('Voir 2 espaces à 20 km au plus');
});

test('when none is open, it says which of the nearest opens first', async () => {
  clock = new Date('2026-11-24T20:00:00Z');
  const words = await read('/?ou=gramat');
  expect(words).toContain('Gramat Médiathèque Fermé rouvre mardi 1er décembre à 14 h');
  expect(words).toContain('Le premier à ouvrir près de là : Maison Fermé rouvre mardi 1er décembre à 9 h');
  expect(await read('/en?ou=gramat')).toContain('The first to open nearby: Maison');
  expect(await read('/?ou=Rocamadour')).not.toContain('Le premier à ouvrir');
});

test('its telephone is dialled by one tap', async () => {
  const { text } = await app.visitor().get('/?ou=gramat');
  expect(text).toContain('<a href="tel:+33536491210">');
});

test('when the nearest is open, it is the only answer', async () => {
  const words = await read('/?ou=Rocamadour');
  expect(words).toContain('L’espace le plus proche de Rocamadour Maison Ouvert');
  expect(words).not.toContain('Ouvert en ce moment :');
});

test('a doubtful commune is asked again, and an unknown one is said', async () => {
  expect(await read('/?ou=saint')).toContain('Laquelle est la vôtre ?');
  expect(await read('/?ou=Atlantis')).toContain('Nous ne connaissons pas de commune « Atlantis » ici.');
});

test.each([
  ['gramat', 'L’espace le plus proche'],
  ['saint', 'Plusieurs communes'],
  ['Atlantis', 'Nous ne connaissons pas'],
])('the form leads to its answer, or to its doubt (%s)', async (typed, answer) => {
  const { text } = await app.visitor().get(`/?ou=${typed}`);
  expect(text).toContain('action="/#proche"');
  const [, reached = ''] = text.replaceAll(/<svg[\s\S]*?<\/svg>/g, '').split(/id="proche" tabindex="-1">/);
  expect(reached.startsWith(answer)).toBe(true);
  expect((await app.visitor().get(`/en?ou=${typed}`)).text).toContain('action="/en#proche"');
});

test('a commune that is understood otherwise than it was typed is said, under the field and with the answer', async () => {
  const said = 'Nous avons compris « Figeac ».';
  const words = await read('/?ou=figac');
  expect(words).toContain(`${said} L’espace le plus proche de Figeac`);
  expect(words).toContain(`L’espace le plus proche de Figeac ${said} Carmel`);
  expect(await read('/en?ou=figac')).toContain('We understood “Figeac”.');
  expect(await read('/?ou=FIGEAC')).not.toContain('Nous avons compris');
});

test('where somebody lives stays in the address: no cookie keeps it', async () => {
  const visitor = app.visitor();
  await visitor.get('/?ou=Gramat');
  expect(visitor.cookies.size).toBe(0);
  expect((await visitor.get('/')).text).not.toContain('value="Gramat"');
});

test('one that receives by appointment before its doors open may be the first to open', async () => {
  await aSpace(db(), 'Figeac', { name: 'Halle', hours: 'Tu 08:00-09:00 "sur rendez-vous"; Tu 10:00-12:00' });
  clock = new Date('2026-11-24T20:00:00Z');
  expect(await read('/?ou=figeac')).toContain('Le premier à ouvrir près de là : Halle');
});
