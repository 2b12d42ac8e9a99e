import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { aSpace, aTerritory } from '#modules/lookup/testing';
import { setTerritory } from '#modules/network';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp } from '../../testing.ts';

const db = freshDatabase();
const app = testApp(db);

beforeAll(async () => {
  await aTerritory(db());
  for (const [commune, name] of [
    ['Figeac', 'Espace Quercy'],
    ['Le Bourg', 'Relais du Bourg'],
    ['Gramat', 'Médiathèque du Causse'],
    ['Cahors', 'Le Valentré <b>'],
  ] as const) {
    await aSpace(db(), commune, {
      name,
      hours: 'Tu 09:00-12:00,14:00-18:00',
      phone: '+33536491210',
      services: commune === 'Cahors' ? [] : ['Aide aux démarches administratives'],
    });
  }
});

const get = (path: string) => app.visitor().get(path);
const namesIn = (html: string): string[] =>
  [...html.matchAll(/<h2 class="name"><a[^>]*>([^<]*)</g)].map(([, name]) => name as string);

describe('the frame', () => {
  test('may be shown by any site, and leaves no cookie', async () => {
    const self = app.visitor();
    const { status, headers, text } = await self.get('/annuaire/cadre?ou=Figeac');
    expect(status).toBe(200);
    expect(headers.get('content-security-policy')).toContain('frame-ancestors *');
    expect(headers.get('content-security-policy')).not.toContain('script-src');
    expect(headers.has('x-frame-options')).toBe(false);
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(headers.has('set-cookie')).toBe(false);
    expect(self.cookies.size).toBe(0);
    expect(text).not.toMatch(/<script|<form|<input/);
  });

  test('leaves no cookie either to somebody who comes with one', async () => {
    const self = app.visitor();
    self.cookies.set('maillage_lot_notice', 'Noted');
    const { headers, text } = await self.get('/annuaire/cadre');
    expect(headers.has('set-cookie')).toBe(false);
    expect(text).not.toContain('Noted');
  });

  test('only the frame: other pages are shown by no other site', async () => {
    const { headers } = await get('/annuaire');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.has('access-control-allow-origin')).toBe(false);
  });

  test('shows the nearest first, open or not, with links that leave the frame', async () => {
    const { text } = await get('/annuaire/cadre?ou=Figeac');
    expect(namesIn(text)).toEqual([
      'Espace Quercy',
      'Relais du Bourg',
      'Médiathèque du Causse',
      'Le Valentré &lt;b&gt;',
    ]);
    expect(text).toContain('Être aidé avec le numérique près de Figeac');
    expect(text).toContain('jusqu’à 12');
    const links = [...text.matchAll(/<a [^>]*>/g)].map(([tag]) => tag);
    expect(links.length).toBeGreaterThan(8);
    expect(links.filter((tag) => !tag.includes('target="_top"'))).toEqual([]);
  });

  test.each([
    ['a grouping of communes', 'epci=200067361', ['Espace Quercy', 'Relais du Bourg']],
    [
      'a number of spaces',
      'ou=Cahors&nombre=3',
      ['Le Valentré &lt;b&gt;', 'Médiathèque du Causse', 'Relais du Bourg'],
    ],
    [
      'a service',
      'ou=Cahors&service=demarches',
      ['Médiathèque du Causse', 'Relais du Bourg', 'Espace Quercy'],
    ],
    ['nothing that answers', 'service=wifi', []],
  ])('keeps to %s', async (_what, query, names) =>
    expect(namesIn((await get(`/annuaire/cadre?${query}`)).text)).toEqual(names),
  );

  test('in English, in English', async () => {
    const { text } = await get('/en/annuaire/cadre?ou=Figeac');
    expect(text).toContain('<html lang="en">');
    expect(text).toContain('Help with digital things near Figeac');
    expect(text).toContain('/en/annuaire/espace-quercy-figeac');
  });

  test.each([
    'ou=Atlantis',
    'ou=Saint-',
    'epci=999999999',
    'epci=%27',
    'nombre=1000000',
    'fond=javascript:alert(1)',
    'fond=%23fff&texte=%23eee',
    'service=%00',
    'ou=%E0%A4',
  ])('a damaged address still leads to a list that everybody can read: %s', async (query) => {
    const { status, text } = await get(`/annuaire/cadre?${query}`);
    expect(status).toBe(200);
    expect(namesIn(text)).toHaveLength(4);
    expect(text).toContain('--text:#1b2322');
  });

  test('is light: under 4 KB of HTML', async () =>
    expect(gzipSync((await get('/annuaire/cadre?ou=Figeac&nombre=12')).text).length).toBeLessThan(4096));
});

test('the list for the element says the same as the frame, to any site', async () => {
  const { headers, text } = await get('/annuaire/cadre.json?ou=Figeac&epci=200067361&carte=1');
  expect(headers.get('access-control-allow-origin')).toBe('*');
  expect(headers.get('content-type')).toBe('application/json');
  expect(headers.has('set-cookie')).toBe(false);
  expect(JSON.parse(text)).toMatchObject({
    lang: 'fr',
    title: 'Être aidé avec le numérique près de Figeac',
    spaces: [
      { name: 'Espace Quercy', url: 'http://localhost:3000/annuaire/espace-quercy-figeac', knot: 'full' },
      { name: 'Relais du Bourg' },
    ],
    map: { url: 'http://localhost:3000/annuaire/cadre.svg?ou=Figeac&epci=200067361&carte=1' },
    colours: { ground: '#ffffff' },
  });
});

test('the map is a picture that any site may show, in the host’s colours', async () => {
  const { headers, text } = await get('/annuaire/cadre.svg?ou=Figeac&lien=5a2a7c');
  expect(headers.get('content-type')).toBe('image/svg+xml');
  expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
  expect(text).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="690" height="560"/);
  expect(text).toContain('#5a2a7c');
  expect(text).toContain('Figeac');
});

test('the map draws the outline of its territory: the grouping’s own, or, around a commune, the whole in a corner', async () => {
  const gramat = {
    code: '46128',
    name: 'Gramat',
    postalCodes: ['46500'],
    population: 3500,
    epciCode: null,
    latitude: 44.78,
    longitude: 1.72,
  };
  const outline = {
    type: 'Polygon',
    coordinates: [
      [
        [1.9, 44.5],
        [2.2, 44.5],
        [2.2, 44.8],
        [1.9, 44.8],
        [1.9, 44.5],
      ],
    ],
  };
  await setTerritory(db(), {
    epcis: [{ code: '200067361', name: 'CC Grand-Figeac', outline }],
    communes: [gramat],
    shapes: { outline },
  });
  const lands = async (query: string) =>
    (await get(`/annuaire/cadre.svg?${query}`)).text.match(/class="land" d="M/g) ?? [];
  expect(await lands('epci=200067361&lien=5a2a7d')).toHaveLength(1);
  expect(await lands('ou=Figeac&lien=5a2a7d')).toHaveLength(2);
});

test('the script has one address that stays, and weighs no more than it promised', async () => {
  const { status, location, headers } = await get('/integrer/annuaire.js?v=1');
  expect(status).toBe(302);
  expect(headers.get('access-control-allow-origin')).toBe('*');
  const script = await get(location as string);
  expect(script.headers.get('content-type')).toContain('text/javascript');
  expect(script.headers.get('access-control-allow-origin')).toBe('*');
  expect(gzipSync(script.text).length).toBeLessThan(25 * 1024);
  expect(script.text).not.toMatch(/\bimport\b|\beval\b|innerHTML|document\.cookie/);
});
