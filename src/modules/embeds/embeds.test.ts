import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { aSpace, aTerritory } from '#modules/lookup/testing';
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
const right = { nombre: '6', langue: 'fr', fond: '#ffffff', texte: '#1b2322', lien: '#0b4f52' };
const wish = (fields: Record<string, string>) =>
  get(`/annuaire/integrer?${new URLSearchParams({ ...right, ...fields })}`);

/** What a page shows in its field of this name. */
const codeIn = (html: string, id: string): string =>
  (new RegExp(`id="code-${id}"[^>]*>([^<]*)<`).exec(html)?.[1] ?? '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

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
  expect(text).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="690" height="440"/);
  expect(text).toContain('#5a2a7c');
  expect(text).toContain('Figeac');
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

describe('whoever keeps a site', () => {
  test('finds the way from any page, and a code that already works', async () => {
    expect((await get('/')).text).toContain('href="/annuaire/integrer"');
    const { status, text } = await get('/annuaire/integrer');
    expect(status).toBe(200);
    expect(codeIn(text, 'cadre')).toContain('<iframe src="http://localhost:3000/annuaire/cadre"');
    expect(text).toContain('<iframe class="preview" src="/annuaire/cadre"');
  });

  test('chooses a place, a service and colours, and copies the code', async () => {
    const { text, headers } = await wish({ ou: 'figeac', service: 'demarches', nombre: '3', lien: '5A2A7C' });
    const address =
      'http://localhost:3000/annuaire/cadre?ou=figeac&amp;service=demarches&amp;nombre=3&amp;lien=5a2a7c';
    expect(codeIn(text, 'cadre')).toContain(`src="${address}"`);
    expect(codeIn(text, 'cadre')).toContain('title="Être aidé avec le numérique près de Figeac"');
    const element = codeIn(text, 'element');
    expect(element).toContain('src="http://localhost:3000/integrer/annuaire.js?v=1"');
    expect(element).toContain(`<maillage-annuaire src="${address.replace('cadre?', 'cadre.json?')}">`);
    expect(element).toContain('<a href="http://localhost:3000/annuaire?ou=figeac&amp;service=demarches">');
    expect(headers.has('set-cookie')).toBe(false);
  });

  test('may have it in English, whatever language she reads', async () => {
    const { text } = await wish({ langue: 'en' });
    expect(codeIn(text, 'cadre')).toContain('http://localhost:3000/en/annuaire/cadre');
    expect(codeIn(text, 'element')).toContain('http://localhost:3000/en/annuaire/cadre.json');
    expect(codeIn(text, 'element')).toContain('Find a space where you get help');
  });

  test.each([
    ['an unknown commune', { ou: 'Atlantis' }, 'Nous ne connaissons pas de commune « Atlantis » ici.'],
    [
      'a name that several communes share',
      { ou: 'Saint-C' },
      'Plusieurs communes peuvent convenir : Saint-Céré',
    ],
    ['an unknown grouping', { epci: '123456789' }, 'Choisissez dans la liste.'],
    ['an unknown service', { service: 'magie' }, 'Choisissez dans la liste.'],
    ['a colour that is none', { fond: 'rouge' }, 'Une couleur s’écrit comme #0b4f52.'],
    ['no colour', { lien: '' }, 'Remplissez ce champ.'],
    [
      'pale text',
      { texte: '#777777' },
      '#777777 sur #ffffff se lit mal : le contraste est de 4,4, il en faut 7. #595959 conviendrait.',
    ],
    ['a ground in between', { fond: '#777777' }, 'ni le noir ni le blanc ne se lisent assez bien'],
    ['a number that is not offered', { nombre: '1000' }, 'Choisissez dans la liste.'],
    ['an invisible character', { ou: 'Fige\u0000ac' }, 'caractère invisible'],
    ['a social security number', { ou: '2 55 08 14 168 025 38' }, 'sécurité sociale'],
  ])('is told what to mend, and loses nothing: %s', async (_what, fields, sentence) => {
    const { status, text } = await wish({ texte: '#1b2322', ...fields });
    expect(status).toBe(422);
    expect(text.replaceAll(/[\u00a0\u202f]/g, ' ')).toContain(sentence);
    expect(text).toContain('<title>Erreur');
    expect(text).not.toContain('<iframe');
    for (const typed of Object.values(fields).filter(
      (value) => /^[#\w]{3,}$/.test(value) && value !== 'magie' && !/^\d/.test(value),
    ))
      expect(text).toContain(`value="${typed}"`);
  });

  test('is told everything at once', async () => {
    const { text } = await wish({ ou: 'Atlantis', epci: '1', texte: '#999999', lien: 'rouge' });
    expect(text.replaceAll(/[\u00a0\u202f]/g, ' ')).toContain('4 points sont à revoir');
    const links = [...text.matchAll(/<li><a href="#f-(\w+)"/g)].map(([, name]) => name);
    expect(links).toEqual(['ou', 'epci', 'texte', 'lien']);
  });

  test('cannot make the code say anything else than an address', async () => {
    const { text } = await wish({ ou: '"><script>alert(1)</script>' });
    expect(text).not.toContain('<script>alert');
  });
});

test('a link to the builder that says only where asks the rest as usual, and has its code at once', async () => {
  const { status, text } = await get('/annuaire/integrer?ou=Figeac');
  expect(status).toBe(200);
  expect(text).toContain('maillage-annuaire');
  expect((await get('/annuaire/integrer?ou=Figeac&fond=rose')).status).toBe(422);
});
