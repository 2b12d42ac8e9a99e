import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { anonymous } from '#platform/access';
import { aPage } from '#platform/testing/a-page';
import { currentLine } from './current-line.ts';
import { Layout } from './Layout.tsx';
import { StaffLayout } from './StaffLayout.tsx';

test('a public page has an address in each language, and a skip link first', () => {
  const html = String(<Layout page={aPage()} title="Annuaire" />);
  expect(html).toMatch(/^<!doctype html><html lang="fr">/);
  expect(html).toContain('<link rel="canonical" href="https://lot.example/annuaire">');
  expect(html).toContain('<link rel="alternate" hreflang="en" href="https://lot.example/en/annuaire">');
  expect(html).toMatch(/<body><a class="skip" href="#contenu">/);
  expect(html).toContain('href="/en/annuaire" hreflang="en" lang="en"');
});

test('the switch to the other language keeps the question asked', () => {
  expect(String(<Layout page={aPage({ query: '?q=gramat' })} title="x" />)).toContain(
    'href="/en/annuaire?q=gramat"',
  );
});

test.each([
  ['/annuaire', '/annuaire'],
  ['/annuaire/gramat', '/annuaire'],
  ['/annuaires', undefined],
  ['/', undefined],
])('on %s the knot hangs under %s', (path, expected) => {
  expect(currentLine(aPage().publicMenu, path)?.path).toBe(expected);
});

test('a private page is asked not to be found', () => {
  const html = String(<StaffLayout page={aPage()} title="Aujourd’hui" />);
  expect(html).toContain('content="noindex"');
  expect(html).not.toContain('canonical');
});

test('the side menu puts headings over its groups, and counts only what awaits', () => {
  const staffMenu = [
    { path: '/fiche', label: 'Fiche', group: 'Mon espace' },
    { path: '/aujourdhui', label: 'Aujourd’hui' },
    { path: '/demandes', label: 'Demandes', count: 14 },
    { path: '/rien', label: 'Rien', count: 0 },
  ];
  const html = String(<StaffLayout page={aPage({ staffMenu, path: '/demandes' })} title="x" />);
  expect(html.indexOf('Aujourd’hui')).toBeLessThan(html.indexOf('Mon espace'));
  expect(html).toMatch(/<a href="\/demandes" aria-current="page">Demandes <b class="number">14<\/b>/);
  expect(html).not.toContain('<b class="number">0</b>');
});

test('her name leads to her account, and the way out is a form with its token', () => {
  const barMenu = [
    { path: '/compte', label: 'Mon compte' },
    { path: '/sortie', label: 'Se déconnecter', isAct: true },
  ];
  const viewer = { ...anonymous, personId: 'x', name: 'Claire' };
  const html = String(<StaffLayout page={aPage({ barMenu, viewer })} title="x" />);
  expect(html).toMatch(
    /<a class="own" href="\/compte"><span class="unseen">Mon compte[^<]*<\/span>Claire<\/a>/,
  );
  const wayOut = /<form method="post" action="\/sortie"[^>]*><input[^>]*name="_token" value="a-token"/;
  expect(html).toMatch(wayOut);
  // On a phone the bar has no room for it: it ends the menu.
  const [, menu = ''] = /<nav class="side"([\s\S]*?)<\/nav>/.exec(html) ?? [];
  expect(menu).toMatch(wayOut);
});

test('what surrounds every public page weighs less than 3.5 KB', () => {
  const line = (index: number) => ({ path: `/entree-${index}`, label: `Une entrée du menu ${index}` });
  const menu = Array.from({ length: 7 }, (_, index) => line(index));
  const page = aPage({ publicMenu: menu, footerMenu: menu, demonstration: true, viewer: anonymous });
  expect(gzipSync(String(<Layout page={page} title="Annuaire" />)).length).toBeLessThan(3500);
});
