import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { addSpecialHours } from '#modules/hours';
import { addPerson, changeSpace, welcomeIn } from '#modules/network';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp } from '../../testing.ts';
import { aSpace, aTerritory, now } from './testing.ts';

const db = freshDatabase();
const app = testApp(db, () => now);
const by = { actor: { id: null, name: 'Nadia' }, now };
let library: { id: string; slug: string };

const read = (html: string): string =>
  html
    .replace(/<head>[\s\S]*<\/head>/, '')
    .replace(/<svg[\s\S]*?<\/svg>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll(/\u2060?[\s\u00a0\u202f]+/g, ' ');
const get = async (path: string) => {
  const answer = await app.visitor().get(path);
  return { ...answer, words: read(answer.text) };
};

beforeAll(async () => {
  await aTerritory(db());
  library = await aSpace(db(), 'Gramat', {
    name: 'Médiathèque </script><b>',
    hours: 'Mo-Fr 09:00-12:00,14:00-18:00',
    phone: '+33536491210',
    walkIn: 'sometimes',
    bookingUrl: 'https://rdv.example/gramat',
    summary: 'Venez avec </script> votre question.',
    gettingThere: 'Entrée par la cour.',
    bus: 'Ligne 874, arrêt « Halle ».',
    parking: 'Gratuit devant la halle.',
    services: ['Accès internet et matériel informatique'],
    equipment: { computer: 6, printer: 1 },
    access: ['wheelchair', 'hearing_loop'],
    welcomes: ['children', 'guide_dog'],
    fees: ['Gratuit'],
    priceNote: '10 pages gratuites.',
    programmes: ['France Services'],
    checkedOn: '2026-11-12',
    fictitious: true,
  });
  await aSpace(db(), 'Rocamadour', { name: 'Maison de Rocamadour', hours: 'Tu 14:00-18:00' });
  await aSpace(db(), 'Saint-Céré', { name: 'Espace de Saint-Céré' });
  const period = { from: '2026-12-24', to: '2027-01-02', fromMinutes: 0, toMinutes: 1440 };
  await addSpecialHours(db(), library.id, { kind: 'closing', ...period, reason: 'fêtes' }, by);
  for (const [name, publicSince] of [
    ['Mireille Delpech', now],
    ['Hugo Lacombe', null],
  ] as const) {
    const personId = await addPerson(db(), { name });
    await welcomeIn(db(), { spaceId: library.id, personId, title: 'animatrice', publicSince });
  }
});

test('first the state, whether one may come without an appointment, and the telephone', async () => {
  const { status, words } = await get(`/annuaire/${library.slug}`);
  expect(status).toBe(200);
  const places = [
    'Ouvert , jusqu’à 12 h, puis 14 h – 18 h',
    'Sans rendez-vous à certains moments : appelez avant de venir.',
    '05 36 49 12 10',
    '1 place de la Mairie',
    'Horaires',
  ];
  const positions = places.map((text) => words.indexOf(text));
  expect(positions).toEqual([...positions].sort((a, b) => a - b));
  expect(positions[0]).toBeGreaterThan(0);
});

describe('then all that a visitor asks', () => {
  test.each([
    ['the week, today marked', 'Semaine du 23 au 29 novembre.'],
    ['today', 'Mardi (aujourd’hui) 9 h – 12 h, 14 h – 18 h'],
    ['exceptional closings', 'Fermé du 24 décembre au 2 janvier ( fêtes )'],
    ['what there is to use', '6 ordinateurs'],
    ['how to come', 'Entrée par la cour.'],
    ['by bus', 'En bus : Ligne 874'],
    ['by car', 'En voiture : Gratuit devant la halle.'],
    ['access', 'Accès : De plain-pied, en fauteuil, boucle magnétique.'],
    ['what is welcome', 'Les enfants, les chiens guides'],
    ['prices', 'Gratuit 10 pages gratuites.'],
    ['labels', 'France services'],
    ['who agreed to be named', 'Mireille Delpech , animatrice'],
    ['what is near', 'Maison de Rocamadour , 9 km Fermé rouvre à 14 h'],
    ['when it was checked', 'Vérifié le 12 novembre 2026'],
    ['that it is invented', 'exemple inventé'],
    ['how to report an error', 'Signaler une erreur'],
  ])('%s', async (_name, said) => {
    expect((await get(`/annuaire/${library.slug}`)).words).toContain(said);
  });

  test('but not who did not agree', async () => {
    expect((await get(`/annuaire/${library.slug}`)).text).not.toContain('Hugo Lacombe');
  });
});

test('the page is a card that machines read, and nothing in a name can close it', async () => {
  const { text } = await get(`/annuaire/${library.slug}`);
  expect(text).toContain('class="h-card"');
  expect(text).not.toContain('</script><b>');
  const json = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(text)?.[1] ?? '';
  expect(json).not.toContain('<');
  expect(JSON.parse(json)).toMatchObject({
    '@type': 'GovernmentOffice',
    name: 'Médiathèque </script><b>',
    telephone: '+33536491210',
    address: { '@type': 'PostalAddress', postalCode: '46500', addressLocality: 'Gramat' },
    geo: { latitude: 44.7787, longitude: 1.7256 },
    openingHoursSpecification: expect.arrayContaining([
      expect.objectContaining({ '@type': 'OpeningHoursSpecification', opens: '09:00', closes: '12:00' }),
    ]),
  });
});

test('the plan, the QR code and the house are drawn on the page, without a request and without a style', async () => {
  const { text } = await get(`/annuaire/${library.slug}`);
  expect(text).toContain(
    'aria-label="Plan : Gramat et les espaces autour."'.replace('Plan :', 'Plan\u00a0:'),
  );
  expect(text).toContain('<svg class="qr"');
  expect(text).not.toMatch(/ style="|<img/);
  expect(gzipSync(text).length).toBeLessThan(14 * 1024);
});

test('the contact card is a file for an address book', async () => {
  const { status, headers, text } = await get(`/annuaire/${library.slug}/contact.vcf`);
  expect(status).toBe(200);
  expect(headers.get('content-type')).toBe('text/vcard; charset=utf-8');
  expect(headers.get('content-disposition')).toBe(`attachment; filename="${library.slug}.vcf"`);
  expect(text).toMatch(/^BEGIN:VCARD\r\nVERSION:4\.0\r\n/);
  expect(text).toContain(`SOURCE:http://localhost:3000/annuaire/${library.slug}\r\n`);
});

describe('an address that leads elsewhere, or nowhere', () => {
  test('an old one leads to the new one, for good', async () => {
    const { id, slug } = await aSpace(db(), 'Figeac', { name: 'Ancien nom' });
    await changeSpace(db(), id, { name: 'Nouveau nom' }, by);
    expect(await get(`/annuaire/${slug}`)).toMatchObject({
      status: 301,
      location: '/annuaire/nouveau-nom-figeac',
    });
    expect(await get(`/en/annuaire/${slug}`)).toMatchObject({
      status: 301,
      location: '/en/annuaire/nouveau-nom-figeac',
    });
  });

  test('a space that closed says so, and which ones are near', async () => {
    const { id, slug } = await aSpace(db(), 'Gramat', { name: 'Relais du Causse' });
    await changeSpace(db(), id, { status: 'closed' }, by);
    const { status, words } = await get(`/annuaire/${slug}`);
    expect(status).toBe(410);
    expect(words).toContain('Relais du Causse a fermé');
    expect(words).toContain('Maison de Rocamadour');
    expect((await get(`/annuaire/${slug}/contact.vcf`)).status).toBe(404);
  });

  test('a space that is not published yet is seen by those who prepare it', async () => {
    const { id, slug } = await aSpace(db(), 'Gramat', { name: 'À venir', status: 'draft' });
    expect((await get(`/annuaire/${slug}`)).status).toBe(404);
    const personId = '0199d6b0-0000-7000-8000-000000000001';
    const nadia = app.visitorAs({
      personId,
      name: 'Nadia',
      grants: [{ role: 'animator', communes: [], epcis: [], spaces: [id] }],
    });
    const { status, text, headers } = await nadia.get(`/annuaire/${slug}`);
    expect(status).toBe(200);
    expect(text).toContain('pas publiée');
    expect(headers.get('cache-control')).toBe('no-store');
  });

  test.each([
    '/annuaire/nulle-part',
    '/annuaire/%00',
    '/annuaire/..%2f..%2fetc',
    "/annuaire/';--",
    '/annuaire/nulle-part/contact.vcf',
  ])('%s', async (path) => {
    expect((await get(path)).status).toBe(404);
  });
});

test('a space that says little has a page that says little', async () => {
  const { slug } = await aSpace(db(), 'Gourdon', { name: 'Relais nu' });
  const { words } = await get(`/annuaire/${slug}`);
  expect(words).toContain('Horaires à demander par téléphone.');
  expect(words).toContain('l’espace n’a pas dit s’il faut un rendez-vous');
  expect(words).not.toContain('Ce qu’on peut y faire');
  expect(words).not.toContain('Prix');
});

test('in English the page is in English, and what the space wrote stays French and says so', async () => {
  const { text, words } = await get(`/en/annuaire/${library.slug}`);
  expect(words).toContain('Tuesday (today) 9am – noon, 2pm – 6pm');
  expect(text).toContain('<span lang="fr">Entrée par la cour.</span>');
});
