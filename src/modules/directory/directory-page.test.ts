import { gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { aSpace, aTerritory, now } from '#modules/lookup/testing';
import { tableIn } from '#platform/database/deed';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp } from '../../testing.ts';

const db = freshDatabase();
let moment = now;
const app = testApp(db, () => moment);

beforeAll(async () => {
  await aTerritory(db());
  for (let number = 1; number <= 30; number += 1) {
    await aSpace(db(), number % 2 === 0 ? 'Figeac' : 'Gramat', {
      name: `Espace ${String(number).padStart(2, '0')}`,
      hours: 'Tu 09:00-12:00,14:00-18:00',
      phone: '+33536491210',
      services: ['Aide aux démarches administratives', 'Accès internet et matériel informatique'],
      supportModes: ['Dans un atelier collectif'],
      equipment: { printer: 1, wifi: 1 },
      access: ['wheelchair'],
      fictitious: true,
    });
  }
  await aSpace(db(), 'Saint-Céré', { name: 'Médiathèque du Puy', fees: ['Gratuit'] });
});

/** A page as it is read: no tags, plain spaces. */
const read = (html: string): string =>
  html
    .replace(/<head>[\s\S]*<\/head>/, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll(/\u2060?[\s\u00a0\u202f]+/g, ' ');
const get = async (path: string) => {
  const answer = await app.visitor().get(path);
  return { ...answer, words: read(answer.text) };
};

test('without a script, a form, a list with hours and telephones, and pages by their numbers', async () => {
  const { status, text, words } = await get('/annuaire');
  expect(status).toBe(200);
  expect(words).toContain('31 espaces , par ordre alphabétique.');
  expect(words).toContain('Ouvert jusqu’à 12 h, puis 14 h – 18 h 05 36 49 12 10');
  expect(text).toContain('href="tel:+33536491210"');
  expect(text).toMatch(/<a href="\/annuaire\?page=2#reponse" rel="next">/);
  expect(text).not.toMatch(/<script(?! type="application\/ld\+json")/);
  expect(text).not.toMatch(/ style="| onclick=/);
});

test('that a space is invented is a sentence of its own', async () => {
  expect((await get('/annuaire')).words).toMatch(/[a-zé]\. Exemple inventé\. /);
  expect((await get('/en/annuaire')).words).toMatch(/[a-z]\. Invented example\. /);
});

test('a visitor types a commune, a distance and a need, and follows the pages with them', async () => {
  const first = await get('/annuaire?q=atelier&ou=figeac&km=50&ouvert=maintenant');
  expect(first.words).toContain(
    '30 espaces répondent à votre recherche à 50 km au plus de Figeac, du plus proche au plus lointain.',
  );
  const next = /<a href="([^"]+)" rel="next">/.exec(first.text)?.[1]?.replaceAll('&amp;', '&') ?? '';
  const second = await get(next);
  expect(second.text).toContain('value="figeac"');
  expect(second.text).toMatch(/checked type="checkbox" name="ouvert" value="maintenant"/);
  expect(second.text).toContain('rel="prev"');
  expect((await get(next.replace('#', '9#'))).words).toMatch(/30 espaces/);
});

test('whoever sends the form, or follows the pages, is led to the answer in her language', async () => {
  const { text } = await get('/annuaire?ou=Figeac');
  expect(text).toContain('action="/annuaire#reponse"');
  expect(text).toMatch(/id="reponse" tabindex="-1"><p class="lead"><b>31 espaces/);
  expect((await get('/en/annuaire')).text).toContain('action="/en/annuaire#reponse"');
  expect((await get('/annuaire?ou=Atlantis')).text).toMatch(/id="reponse" tabindex="-1"><div class="notice/);
});

test('each choice says how many spaces it would leave', async () => {
  const { words } = await get('/annuaire');
  expect(words).toContain('maintenant 30');
  expect(words).toContain('De l’aide pour une démarche 30');
  expect(words).toContain('Gratuit 1');
  expect(words).not.toContain('Boucle magnétique');
});

describe('a place that is not clear', () => {
  test('several communes are offered, each with the rest of the search', async () => {
    const { text, words } = await get('/annuaire?ou=Saint-&q=atelier');
    expect(words).toContain('Plusieurs communes peuvent convenir. Laquelle est la vôtre ?');
    expect(text).toContain('href="/annuaire?q=atelier&amp;ou=Saint-C%C3%A9r%C3%A9#reponse"');
    expect(words).toContain('30 espaces répondent');
  });

  test('an unknown commune is said kindly, and the list stays', async () => {
    const { words } = await get('/annuaire?ou=Atlantis');
    expect(words).toContain('Nous ne connaissons pas de commune « Atlantis » ici.');
    expect(words).toContain('31 espaces');
  });

  test('a misspelt commune is understood, and said', async () => {
    expect((await get('/annuaire?ou=figac')).words).toContain('Nous avons compris « Figeac ».');
  });

  test('a postal code says which other communes have it', async () => {
    expect((await get('/annuaire?ou=46500')).words).toContain(
      'Ce code postal est aussi celui de : Rocamadour',
    );
  });
});

test('a misspelt word is corrected, and said', async () => {
  const { words } = await get('/annuaire?q=mediateque');
  expect(words).toContain('Aucun espace ne parle de « mediateque » : voici pour « médiathèque ».');
  expect(words).toContain('Médiathèque du Puy');
});

test('when nothing is found: what was searched, the nearest thing, the way out', async () => {
  const { text, words } = await get('/annuaire?q=atelier&ou=Saint-C%C3%A9r%C3%A9&km=5');
  expect(words).toContain('Aucun espace ne répond à tout cela');
  expect(words).toContain('Vous cherchiez : « atelier », à 5 km au plus de Saint-Céré.');
  expect(words).toMatch(
    /Le plus proche qui convient : Espace \d\d , Gramat, à 16 km, au-delà de la distance choisie/,
  );
  expect(text).toContain('href="/annuaire?q=atelier&amp;ou=Saint-C%C3%A9r%C3%A9#reponse"');
});

test('all that had to be left out is said', async () => {
  const { text, words } = await get('/annuaire?q=zzzzzz&ou=Saint-C%C3%A9r%C3%A9&km=5&acces=boucle');
  expect(words).toContain('Saint-Céré, sans tous les choix cochés, sans les mots cherchés.');
  expect(words).toMatch(/Voir \d+ espaces en demandant moins/);
  expect(text).toContain('href="/annuaire?ou=Saint-C%C3%A9r%C3%A9#reponse"');
});

test('what was typed is shown as text, whatever it is', async () => {
  const { text } = await get(
    `/annuaire?q=${encodeURIComponent('"><script>alert(1)</script>')}&ou=${encodeURIComponent('<b>x')}`,
  );
  expect(text).not.toContain('<script>alert');
  expect(text).toContain('value="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"');
});

test.each([
  '/annuaire?page=0',
  '/annuaire?page=-1',
  '/annuaire?page=abc',
  '/annuaire?page=99999',
  '/annuaire?q=%00',
  '/annuaire?q=%25&ou=%25',
  '/annuaire?q=%E0%A4',
  `/annuaire?q=${'x'.repeat(3000)}`,
  '/annuaire?service[]=x&service=%27',
  '/annuaire?km=Infinity',
])('a damaged address still leads to a list: %s', async (path) => expect((await get(path)).status).toBe(200));

test('in English the same, in English', async () => {
  const { text, words } = await get('/en/annuaire?ou=Figeac&ouvert=maintenant');
  expect(text).toContain('<html lang="en">');
  expect(words).toContain('30 spaces match what you look for, from the nearest to the farthest from Figeac.');
  expect(words).toContain('Open until noon, then 2pm – 6pm');
});

test('the page may be kept for everybody, and weighs no more than it promised', async () => {
  for (const path of [
    '/annuaire',
    '/annuaire?ou=Figeac&service=atelier&prix=gratuit',
    '/annuaire?carte=1',
    '/annuaire?q=zzzz',
  ]) {
    const { text, headers } = await get(path);
    expect(headers.get('cache-control')).toMatch(/^public/);
    expect(gzipSync(text).length).toBeLessThan(14 * 1024);
  }
});

test('a space that changes changes the list at once, although pages are kept', async () => {
  const { id } = await aSpace(db(), 'Gourdon', { name: 'Relais éphémère' });
  expect((await get('/annuaire?q=ephemere')).words).toContain('Relais éphémère');
  await db().updateTable('space').set({ name: 'x' }).where('id', '=', id).execute();
  await db().deleteFrom('space').where('id', '=', id).execute();
  await expect.poll(async () => (await get('/annuaire?q=ephemere')).words).not.toContain('Relais éphémère');
});

describe('an opening that was asked for is what each line answers', () => {
  beforeAll(async () => {
    const hours =
      'Tu 14:00-16:00,17:00-19:00; Sa 09:00-12:00,14:00-17:00; We-Fr 08:00-09:00,10:00-11:00,14:00-15:00';
    await aSpace(db(), 'Souillac', { name: 'Le Port', hours });
    await aSpace(db(), 'Souillac', { name: 'La Halle', hours: 'Tu 18:30-21:00' });
  });

  test.each([
    ['samedi', 'Le Port Souillac . Samedi 28 novembre 9 h – 12 h, 14 h – 17 h'],
    ['soir', 'Le Port Souillac . Ce soir jusqu’à 19 h'],
    ['soir', 'La Halle Souillac . Ce soir 18 h 30 – 21 h'],
  ])('%s', async (opening, said) => {
    expect((await get(`/annuaire?ouvert=${opening}`)).words).toContain(said);
  });

  test('both at once, and in English', async () => {
    const both = '/annuaire?q=port&ouvert=soir&ouvert=samedi';
    expect((await get(both)).words).toContain('Ce soir jusqu’à 19 h Samedi 28 novembre 9 h – 12 h');
    expect((await get(`/en${both}`)).words).toContain(
      'This evening until 7pm Saturday 28 November 9am – noon',
    );
  });

  test('what is over is not told: on Saturday at one, the afternoon is', async () => {
    moment = new Date('2026-11-28T12:00:00Z');
    const { words } = await get('/annuaire?q=le+port&ouvert=samedi');
    moment = now;
    expect(words).toContain('Samedi 28 novembre 14 h – 17 h');
  });
});

test('a register that cannot be read is a fault of the page, with an id, and the next page is answered', async () => {
  const entries = tableIn(db(), 'directoryEntry');
  await sql`alter table ${entries} rename column sort_key to elsewhere`.execute(db());
  const failed = await get('/annuaire?ou=Figeac&n=fault');
  await sql`alter table ${entries} rename column elsewhere to sort_key`.execute(db());
  expect(failed.status).toBe(500);
  expect(failed.words).toMatch(/[0-9a-f]{10}/);
  expect((await get('/annuaire?ou=Figeac&n=fault')).status).toBe(200);
});
