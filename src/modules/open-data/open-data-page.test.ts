import { createConfig, lintFromString } from '@redocly/openapi-core';
import { expect, test } from 'vitest';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp } from '../../testing.ts';
import { enterOddSpaces } from './testing.ts';

const db = freshDatabase();
const app = testApp(db);
const get = (path: string) => app.visitor().get(path);
const read = (html: string): string => html.replace(/<[^>]+>/g, ' ').replaceAll(/[\s\u00a0\u202f]+/g, ' ');

test('before the first space, the page says that there is none, and shows no example', async () => {
  const { status, text } = await get('/donnees');
  expect(status).toBe(200);
  expect(read(text)).toContain('0 espace.');
  expect(read(text)).not.toContain('À quoi cela ressemble');
});

test('the page names every file with its size and its day, shows a few lines, and says how to cite', async () => {
  await enterOddSpaces(db());
  await expect.poll(async () => read((await get('/donnees')).text)).toContain('3 espaces.');
  const { text } = await get('/donnees');
  expect(read(text)).toContain('Dernière modification : 25 novembre 2026');
  expect(read(text)).toMatch(/Source : .*25 novembre 2026, http\S+\/donnees\. Licence Ouverte 2\.0\./);
  expect(read(text)).toContain('05 36 49 12 10');
  const files = [...text.matchAll(/<a href="(\/(?:annuaire\.|data-inclusion)[^"]*)"/g)].map(([, href]) =>
    (href as string).replaceAll('&amp;', '&'),
  );
  expect(files.length).toBeGreaterThanOrEqual(8);
  for (const file of files) expect((await get(file)).status).toBe(200);
});

test('a size is what the file weighs', async () => {
  const { text } = await get('/en/donnees');
  const { text: csv } = await get('/annuaire.csv');
  expect(read(text)).toContain(`version 1.0.2. ${Math.max(1, Math.round(csv.length / 1000))} KB`);
});

test('below the list and in its head, the files of the same search', async () => {
  const { text } = await get('/annuaire?q=mediatheque&km=20&ou=Gramat&carte=1');
  expect(text).toContain('<a href="/annuaire.csv?q=mediatheque&amp;ou=Gramat&amp;km=20&amp;tableur=1">');
  expect(text).toContain(
    '<link rel="alternate" type="application/geo+json" href="/annuaire.geojson?q=mediatheque&amp;ou=Gramat&amp;km=20">',
  );
  expect((await get('/annuaire')).text).toContain('<a href="/annuaire.csv?tableur=1">');
});

/**
 * The address of a test is localhost, which the rule takes for an oversight. It is written as text: laid beside all that Redocly
 * can be told, one object takes the compiler longer than any other file of the tree.
 */
const lintConfig = JSON.stringify({ extends: ['recommended'], rules: { 'no-server-example.com': 'off' } });

test.each(['', '/en'])('the description under "%s" is OpenAPI 3.1, without a fault', async (language) => {
  const { text, headers } = await get(`${language}/api/openapi.json`);
  expect(headers.get('content-type')).toMatch(/^application\/vnd\.oai\.openapi\+json/);
  const config = await createConfig(lintConfig);
  const faults = await lintFromString({ source: text, absoluteRef: '/openapi.json', config });
  expect(faults.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
});

test('the description holds what every module offers, and each address answers as it says', async () => {
  const { paths } = JSON.parse((await get('/api/openapi.json')).text);
  expect(Object.keys(paths)).toContain('/annuaire/{slug}/contact.vcf');
  for (const [path, { get: asked }] of Object.entries<{ get: Asked }>(paths)) {
    if (path.includes('{')) continue;
    const { status, headers } = await get(path);
    expect([path, status]).toEqual([path, 200]);
    expect(Object.keys(asked.responses[200].content)).toEqual([
      headers.get('content-type')?.replace(/;.*/, ''),
    ]);
  }
});

interface Asked {
  responses: { 200: { content: Record<string, unknown> } };
}

test('a program finds the description without knowing where it is', async () => {
  const { text, headers } = await get('/.well-known/api-catalog');
  expect(headers.get('content-type')).toMatch(/^application\/linkset\+json/);
  const [{ 'service-desc': descriptions, 'service-doc': pages }] = JSON.parse(text).linkset;
  for (const { href } of [...descriptions, ...pages])
    expect((await get(new URL(href).pathname)).status).toBe(200);
  for (const path of ['/donnees', '/annuaire.csv']) {
    expect((await get(path)).headers.get('link')).toContain('/api/openapi.json>; rel="service-desc"');
  }
});
