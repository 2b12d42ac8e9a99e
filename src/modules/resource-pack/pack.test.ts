import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aResource } from '#modules/resources/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp } from '../../testing.ts';

const db = freshDatabase();
const app = testApp(db);
const folder = mkdtempSync(join(tmpdir(), 'maillage-pack-'));
afterAll(() => rmSync(folder, { recursive: true }));

beforeAll(async () => {
  await aResource(db(), {
    title: 'Préparer un voyage',
    body: 'Voir [le mot de passe](/ressources/le-mot-de-passe) et [l’agenda](/agenda).',
  });
  await aResource(
    db(),
    {
      title: 'Le mot de passe',
      body: '',
      objectives: 'Un <script>alert(1)</script> bon.',
      learner: '| a | b |\n|--|--|\n| 1 | 2 |',
    },
    { kind: 'course' },
  );
  await aResource(db(), { title: 'Caché' }, { status: 'draft' });
  const { bytes, headers } = await app.visitor().get('/ressources/cle-usb.zip');
  expect(headers.get('content-disposition')).toBe('attachment; filename="ressources-lot.zip"');
  writeFileSync(join(folder, 'pack.zip'), bytes);
  // Python’s reader is another’s work, and checks each sum.
  execFileSync('python3', ['-m', 'zipfile', '-t', join(folder, 'pack.zip')]);
  execFileSync('python3', ['-m', 'zipfile', '-e', join(folder, 'pack.zip'), join(folder, 'stick')]);
});

const read = (name: string): string => readFileSync(join(folder, 'stick', name), 'utf8');

test('the archive has an index, a page for each published resource, and nothing else', () => {
  expect(readdirSync(join(folder, 'stick')).sort()).toEqual(['index.html', 'ressources']);
  expect(readdirSync(join(folder, 'stick/ressources')).sort()).toEqual([
    'le-mot-de-passe.html',
    'preparer-un-voyage.html',
  ]);
  expect(read('index.html')).toContain('<a href="ressources/preparer-un-voyage.html">Préparer un voyage</a>');
});

test('a link between resources leads to the page beside, any other to the site', () => {
  const page = read('ressources/preparer-un-voyage.html');
  expect(page).toContain('<a href="le-mot-de-passe.html">');
  expect(page).toMatch(/<a href="https?:\/\/[^"]+\/agenda">/);
});

test('its pages ask nothing of a network, and what was written in them is words', () => {
  const page = read('ressources/le-mot-de-passe.html');
  expect(page).not.toMatch(/<script|src=|@import|url\(/);
  expect(page).toContain('&lt;script&gt;');
});
