import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { addSpace, changeSpace, keepNotes } from '#modules/network';
import { aSpace, tellTerritory } from '#modules/network/testing';
import { changeNetwork } from '#platform/networks';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp } from '../../testing.ts';

const db = freshDatabase();
const app = testApp(db);
const by = { actor: { id: null, name: 'Paul' }, now: new Date('2026-11-20T09:00:00Z') };
const face = {
  phone: '05 36 49 10 46',
  phoneHours: 'Mo-Fr 09:00-12:00; PH off',
  phoneHoursInWords: { fr: 'Du lundi au vendredi', en: 'Monday to Friday' },
};
const grant = { communes: [], epcis: [], spaces: [] };
const personId = '01900000-0000-7000-8000-000000000001';
const coordinator = () =>
  app.visitorAs({ personId, name: 'Paul Estève', grants: [{ role: 'coordinator', ...grant }] });

let spaceId: string;
beforeAll(async () => {
  await tellTerritory(db());
  ({ id: spaceId } = await addSpace(db(), aSpace(), by));
  const changed = { phone: '+33536491211', bus: 'Ligne 3', parking: 'Place', email: null };
  await changeSpace(db(), spaceId, changed, by);
  await addSpace(db(), aSpace({ name: 'Relais', hours: null }), by);
  await changeNetwork(db(), { face });
  await app.program().parts.networks.reload();
});

test('the home page promises help, and says whether somebody is on the phone', async () => {
  const { status, text } = await app.visitor().get('/');
  expect(status).toBe(200);
  expect(text.match(/<h1/g)).toHaveLength(1);
  expect(text).toContain('On vous répond');
  expect(text).toContain('href="tel:0536491046"');
});

test('the home page in English speaks English', async () => {
  expect((await app.visitor().get('/en')).text).toContain('no question is silly');
});

test('the home page stays light', async () => {
  const { text } = await app.visitor().get('/');
  expect(gzipSync(text).length).toBeLessThan(14_000);
});

test('a coordinator sees the network of today, an animator is greeted by name', async () => {
  const network = await coordinator().get('/extranet');
  expect(network.text).toContain('<h1>Le réseau aujourd’hui</h1>');
  expect(network.text.replaceAll('\u00a0', ' ')).toContain('Mardi 24 novembre, semaine 48');
  expect(network.text).toMatch(/Espaces ouverts<\/p><b class="display">1<\/b><span>sur 2/);
  expect(network.text).toContain('<h2>En ce moment</h2>');

  const animator = app.visitorAs({
    personId,
    name: 'Nadia Ferrand',
    grants: [{ role: 'animator', ...grant }],
  });
  expect((await animator.get('/extranet')).text).toContain('<h1>Bonjour Nadia</h1>');
});

test('the latest movements say what was changed: a few fields by name, and what a module says of its own', async () => {
  const told = async (...notes: { before: typeof closed | null; after: typeof closed | null }[]) => {
    await keepNotes(db(), {
      spaceId,
      notes,
      actor: by.actor,
      at: new Date(by.now.getTime() + minutes * 60_000),
    });
    minutes += 1;
    const { text } = await coordinator().get('/extranet');
    return [...text.matchAll(/<br\/><span class="meta">([^<]*)<\/span>/g)].map(([, said]) => said);
  };
  let minutes = 1;
  const closed = { fr: 'fermé demain', en: 'closed tomorrow' };
  expect(await told({ before: null, after: closed })).toEqual([
    'fermé demain',
    'Téléphone · Courriel · En bus ou en train · 1 autre',
  ]);
  // One that replaces another: the new words are told, not that the old ones went.
  const later = { fr: 'fermé lundi', en: 'closed on Monday' };
  expect((await told({ before: closed, after: null }, { before: null, after: later }))[0]).toBe(
    'fermé lundi',
  );
  expect((await told({ before: later, after: null }))[0]).toBe('Annonce retirée');
});

test('whom nothing awaits is told so, and shown the way out', async () => {
  const inhabitant = app.visitorAs({
    personId,
    name: 'Josette Vidal',
    grants: [{ role: 'inhabitant', ...grant }],
  });
  const { text } = await inhabitant.get('/extranet');
  expect(text).toContain('Rien ne vous attend');
  expect(text).not.toContain('Espaces ouverts');
});

test('the staff’s home is nobody’s who is not signed in', async () => {
  expect((await app.visitor().get('/extranet')).location).toBe('/connexion?suite=%2Fextranet');
});

test('sitemap and robots name the public addresses', async () => {
  const sitemap = await app.visitor().get('/sitemap.xml');
  expect(sitemap.headers.get('content-type')).toContain('application/xml');
  expect(sitemap.text).toContain('<loc>http://localhost:3000/</loc>');
  expect(sitemap.text).toContain('<loc>http://localhost:3000/en/accessibilite</loc>');
  expect((await app.visitor().get('/robots.txt')).text).toContain('Disallow: /extranet');
});
