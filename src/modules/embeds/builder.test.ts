import { beforeAll, describe, expect, test } from 'vitest';
import { aSpace, aTerritory } from '#modules/lookup/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp } from '../../testing.ts';

const db = freshDatabase();
const app = testApp(db);

beforeAll(async () => {
  await aTerritory(db());
  await aSpace(db(), 'Figeac', { name: 'Espace Quercy', services: ['Aide aux démarches administratives'] });
});

const get = (path: string) => app.visitor().get(path);
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
      { texte: '#999999' },
      '#999999 sur #ffffff ne se lit presque pas : le contraste est de 2,8, il en faut au moins 3. #595959 conviendrait à tous.',
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

  test.each([
    ['#5a5a5a', 'Liens : un contraste de 6,8 suffit à la loi (4,5), mais fatigue une partie des lecteurs'],
    ['#888888', 'Liens : un contraste de 3,5 ne suffit pas à la loi, qui demande 4,5 à un site public.'],
  ])('has the colours of her site, %s, and is told what they are worth', async (lien, sentence) => {
    const { status, text } = await wish({ lien });
    expect(status).toBe(200);
    expect(text.replaceAll(/[\u00a0\u202f]/g, ' ')).toContain(sentence);
    expect(codeIn(text, 'cadre')).toContain(`lien=${lien.slice(1)}`);
    expect((await get(`/annuaire/cadre?lien=${lien.slice(1)}`)).text).toContain(`--link:${lien}`);
  });

  test('is offered the element first, which has the height it needs', async () => {
    const { text } = await wish({});
    expect(text.indexOf('id="code-element"')).toBeLessThan(text.indexOf('id="code-cadre"'));
    expect(text).not.toContain('Vos couleurs sont prises');
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
