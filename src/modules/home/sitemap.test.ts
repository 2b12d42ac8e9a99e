import { expect, test } from 'vitest';
import { aPage } from '#platform/testing/a-page';
import { robots, sitemap } from './sitemap.ts';

test('each public address stands in both languages, each naming the other', () => {
  const xml = sitemap(aPage(), [{ path: '/annuaire', changedAt: new Date('2026-11-12T10:00:00Z') }]);
  expect(xml.match(/<loc>[^<]+<\/loc>/g)).toEqual([
    '<loc>https://lot.example/annuaire</loc>',
    '<loc>https://lot.example/en/annuaire</loc>',
  ]);
  expect(xml).toContain('<lastmod>2026-11-12</lastmod>');
  expect(xml.match(/hreflang="en"/g)).toHaveLength(2);
});

test('an address that nobody changed has no date, and one with an ampersand stays XML', () => {
  const xml = sitemap(aPage(), [{ path: '/a?b=1&c=2', changedAt: null }]);
  expect(xml).not.toContain('<lastmod>');
  expect(xml).toContain('/a?b=1&amp;c=2');
});

test('robots read the public site and leave the extranet alone', () => {
  expect(robots(aPage()).split('\n')).toEqual([
    'User-agent: *',
    'Disallow: /extranet',
    'Disallow: /en/extranet',
    'Sitemap: https://lot.example/sitemap.xml',
    '',
  ]);
});
