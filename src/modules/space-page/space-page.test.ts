import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { addSpecialHours } from '#modules/hours';
import { addPerson, addSpace, changeSpace, welcomeIn } from '#modules/network';
import type { NewSpace } from '#modules/network/rules';
import { smallTerritory, tellTerritory } from '#modules/network/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp } from '../../testing.ts';

/** Tuesday, 10:12 in the Lot. */
const now = new Date('2026-11-24T09:12:00Z');
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

/** A published space that says where it is, and nothing else but this. */
function aSpace(commune: string, fields: Partial<NewSpace> & { name: string }) {
  const place = smallTerritory.communes.find(({ name }) => name === commune);
  if (!place) throw new Error(`No commune ${commune} in the test territory.`);
  const { code, postalCodes, latitude, longitude } = place;
  const there = { communeCode: code, postalCode: postalCodes[0] ?? '', latitude, longitude };
  return addSpace(db(), { status: 'published', address: '1 place de la Mairie', ...there, ...fields }, by);
}

beforeAll(async () => {
  await tellTerritory(db());
  library = await aSpace('Gramat', {
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
    equipment: { computer: 6, printer: 1, projector: 1 },
    access: ['wheelchair', 'hearing_loop'],
    welcomes: ['children', 'guide_dog'],
    fees: ['Gratuit'],
    priceNote: '10 pages gratuites.',
    programmes: ['France Services'],
    checkedOn: '2026-11-12',
    fictitious: true,
  });
  await aSpace('Rocamadour', { name: 'Maison de Rocamadour', hours: 'Tu 14:00-18:00' });
  await aSpace('Saint-Céré', { name: 'Espace de Saint-Céré' });
  const period = { from: '2026-12-24', to: '2027-01-02', fromMinutes: 0, toMinutes: 1440 };
  await addSpecialHours(db(), library.id, { kind: 'closing', ...period, reason: 'fêtes' }, by);
  for (const [name, publicSince] of [
    ['Mireille Delpech', now],
    ['Hugo Lacombe', null],
  ] as const) {
    const personId = await addPerson(db(), { name });
    await welcomeIn(db(), { spaceId: library.id, personId, title: 'animatrice', publicSince, now });
  }
});

test('first the state, whether one may come without an appointment, and the telephone', async () => {
  const { status, words } = await get(`/annuaire/${library.slug}`);
  expect(status).toBe(200);
  const places = [
    'Ouvert, jusqu’à 12 h, puis 14 h – 18 h',
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
    ['the week, today marked', 'Du 23 au 29 novembre.'],
    ['today', 'Mardi (aujourd’hui) 9 h – 12 h, 14 h – 18 h'],
    ['exceptional closings', 'Fermé du 24 décembre au 2 janvier ( fêtes )'],
    ['what there is to use', '6 ordinateurs, un vidéoprojecteur'],
    ['how to come', 'Entrée par la cour.'],
    ['by bus', 'En bus : Ligne 874'],
    ['by car', 'En voiture : Gratuit devant la halle.'],
    ['access', 'Accès : On entre et on circule en fauteuil roulant, boucle magnétique.'],
    ['what is welcome', 'Les enfants, les chiens guides'],
    ['prices', 'Gratuit 10 pages gratuites.'],
    ['labels', 'France services'],
    ['who agreed to be named', 'Mireille Delpech , animatrice'],
    ['what is near', 'Maison de Rocamadour , 9 km Fermé rouvre à 14 h'],
    ['when it was checked', 'Vérifié le 12 novembre 2026 par l’équipe'],
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
    const { id, slug } = await aSpace('Figeac', { name: 'Ancien nom' });
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
    const { id, slug } = await aSpace('Gramat', { name: 'Relais du Causse' });
    await changeSpace(db(), id, { status: 'closed' }, by);
    const { status, words } = await get(`/annuaire/${slug}`);
    expect(status).toBe(410);
    expect(words).toContain('Relais du Causse a fermé');
    expect(words).toContain('Maison de Rocamadour');
    expect((await get(`/annuaire/${slug}/contact.vcf`)).status).toBe(404);
  });

  test('a space that is not published yet is seen by those who prepare it', async () => {
    const { id, slug } = await aSpace('Gramat', { name: 'À venir', status: 'draft' });
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
  const { slug } = await aSpace('Cajarc', { name: 'Relais nu' });
  const { words } = await get(`/annuaire/${slug}`);
  expect(words).toContain('L’espace n’a pas donné ses horaires.');
  expect(words).toContain('L’espace n’a pas dit s’il faut un rendez-vous.');
  expect(words).not.toMatch(/[Aa]ppelez avant|par téléphone/);
  expect(words).not.toContain('Ce qu’on peut y faire');
  expect(words).not.toContain('Prix');
});

test('in English the page is in English, and what the space wrote stays French and says so', async () => {
  const { text, words } = await get(`/en/annuaire/${library.slug}`);
  expect(words).toContain('Tuesday (today) 9am – noon, 2pm – 6pm');
  expect(text).toContain('<span lang="fr">Entrée par la cour.</span>');
});

test('where there is no telephone nobody is told to call, and where there is one everybody is', async () => {
  const mail = await aSpace('Assier', { name: 'Relais du courrier', email: 'relais@maillage.example' });
  expect((await get(`/annuaire/${mail.slug}`)).words).toMatch(
    /Horaires à demander par courriel. Écrivez avant de venir : l’espace n’a pas dit/,
  );
  const phone = await aSpace('Assier', { name: 'Relais du fil', phone: '+33536491299', walkIn: 'no' });
  expect((await get(`/annuaire/${phone.slug}`)).words).toMatch(
    /Horaires à demander par téléphone. Sur rendez-vous seulement : appelez d’abord/,
  );
});

test('what comes from elsewhere says its source and its date, until the team has checked it', async () => {
  const imported = {
    name: 'France services',
    source: 'France Services',
    sourceOn: '2024-08-01',
    checkedOn: null,
  };
  const { id, slug } = await aSpace('Figeac', imported);
  const words = (await get(`/annuaire/${slug}`)).words;
  expect(words).toContain(
    'Source : France Services, 1er août 2024. L’équipe de l’espace n’a pas encore vérifié',
  );
  expect(words).not.toContain('Vérifié le');

  await changeSpace(db(), id, { checkedOn: '2026-11-24' }, by);
  await expect
    .poll(async () => (await get(`/annuaire/${slug}`)).words)
    .toContain('Vérifié le 24 novembre 2026 par l’équipe de l’espace.');
});
