import { describe, expect, test } from 'vitest';
import { aSearch, titlesIn } from './testing.ts';

const site = aSearch();
const { app, search } = site;

describe('without a script', () => {
  test('a field, and nothing else as long as nothing is asked', async () => {
    const { status, text, words } = await search('');
    expect(status).toBe(200);
    expect(text).toContain('role="search"');
    expect(text).toContain('content="noindex"');
    expect(words).toContain('les fautes ne gênent pas');
  });

  test('what was found is counted by kind, with the words that were looked for marked', async () => {
    const { text, words, titles } = await search('q=photographie');
    expect(titles[0]).toBe('Ranger ses photographies');
    expect(new Set(titles)).toEqual(
      new Set([
        'Être aidé',
        'Le Cyber de Gramat',
        'Médiathèque de Figeac',
        'Photographies du passé',
        'Ranger ses photographies',
      ]),
    );
    expect(text).toContain('Ranger ses <mark>photographies</mark>');
    expect(text).toContain('y imprime ses <mark>photographies</mark>');
    expect(words).toContain('5 résultats');
    expect(words).toMatch(/Partout 5 Espaces 2 Ateliers et événements 2 Pages d’aide 1/);
  });

  test('one kind alone is shown, and leads back to the others', async () => {
    const { titles, text } = await search('q=photographie&dans=espaces');
    expect([...titles].sort()).toEqual(['Le Cyber de Gramat', 'Médiathèque de Figeac']);
    expect(text).toContain('href="/recherche?q=photographie"');
    expect((await search('q=cyber&dans=pages')).words).toContain('1 résultat se trouve ailleurs');
  });

  test.each([
    ['photografie', 'photographie'],
    ['fotografie', 'photographie'],
    ['phtographie', 'photographie'],
    ['lamediatheque', 'médiathèque'],
    ['medi atheque', 'mediatheque'],
  ])('« %s » is mistyped, and is said to be read otherwise', async (typed, shown) => {
    const { titles, words } = await search(`q=${typed}`);
    expect(titles.length).toBeGreaterThan(0);
    expect(words).toContain(`« ${typed} » ne se trouve nulle part : nous avons lu « ${shown} ».`);
  });

  test('near the commune that is typed comes first, and what is elsewhere is found after', async () => {
    expect((await search('q=imprimer+figeac')).titles[0]).toBe('Médiathèque de Figeac');
    expect((await search('q=imprimer+gramat')).titles).toEqual([
      'Le Cyber de Gramat',
      'Médiathèque de Figeac',
    ]);
    expect((await search('q=imprimer+figaec')).titles[0]).toBe('Médiathèque de Figeac');
  });

  test('where nothing has all the words, what has some of them is shown, and said to be', async () => {
    const { words, titles } = await search('q=scanner+cyber+figeac+appelez');
    expect(titles.length).toBeGreaterThan(0);
    expect(words).toContain('voici ce qui en a une partie');
  });

  test('nothing found says what was asked, what else to try, where to go, whom to call', async () => {
    const { words, status, headers } = await search('q=xylophone');
    expect(status).toBe(200);
    expect(words).toContain('Rien ne répond à « xylophone »');
    expect(words).toContain('Essayez un seul mot');
    expect(words).toContain('Trouver un espace');
    expect(headers.get('cache-control')).toBe('no-store');
  });

  test('what is typed is text, never markup, and so is what is found', async () => {
    const { text } = await search(`q=${encodeURIComponent('"><script>alert(1)</script> ranger')}`);
    expect(text).not.toContain('<script>alert');
    expect(text).toContain('&amp;');
  });
});

test.each([
  'x'.repeat(10_000),
  'le la les',
  '%_\\',
  'a\u0000b',
  '😀😀',
  'مرحبا بالعالم',
  "'; drop table findable; --",
  '"photo" & !(',
  ':*',
  '  ',
])('whatever is typed has an answer: %#', async (typed) => {
  const { status } = await search(`q=${encodeURIComponent(typed)}`);
  expect(status).toBe(200);
});

test.each(['page=0', 'page=-1', 'page=1e9', 'page=x', 'dans=nulle-part', "dans='"])(
  'an address that means nothing has an answer: %s',
  async (query) => {
    expect((await search(`q=photographie&${query}`)).status).toBe(200);
  },
);

test('each reader is shown the text of her language, and others where there is no such', async () => {
  const { text } = await app.visitor().get('/en/recherche?q=photographie');
  const titles = titlesIn(text);
  expect(titles).toContain('Getting help');
  expect(titles).not.toContain('Être aidé');
  expect(text).toMatch(/<li class="entry" lang="fr">/);
});

test('what is over or yet to come is not found, and is on the dot', async () => {
  const before = site.at;
  expect((await search('q=photographie+passe')).titles).toContain('Photographies du passé');
  site.at = new Date('2026-11-24T11:00:00Z');
  const visitor = app.visitor();
  visitor.cookies.set('maillage_lot', 'x');
  const { titles } = await search('q=photographies', visitor);
  expect(titles).toContain('Photographies à venir');
  expect(titles).not.toContain('Photographies du passé');
  site.at = before;
});

test('pages are suggested while one types, with what and where they are', async () => {
  const { text, headers } = await app.visitor().get('/en/recherche/suggestions?q=rang');
  expect(headers.get('content-type')).toContain('application/json');
  expect(JSON.parse(text)).toEqual([
    { title: 'Ranger ses photographies', about: 'Workshops and events, Gramat', href: '/en/ranger' },
  ]);
  expect(JSON.parse((await app.visitor().get('/recherche/suggestions?q=r')).text)).toEqual([]);
});
