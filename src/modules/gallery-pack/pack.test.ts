import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { anAlbum, aShownPhoto } from '#modules/gallery/testing';
import { addSpace } from '#modules/network';
import { aSpace, tellTerritory } from '#modules/network/testing';
import { filesOf } from '#platform/files/files';
import { freshDatabase } from '#platform/testing/fresh-database';
import { aPicture } from '#platform/testing/pictures';
import { plain } from '#platform/testing/plain';
import { testApp } from '../../testing.ts';

const db = freshDatabase();
const start = new Date('2026-11-24T09:12:00Z');
const laterDays = (days: number) => new Date(start.getTime() + days * 86_400_000);
let now = start;
const app = testApp(db, () => now);
const folder = mkdtempSync(join(tmpdir(), 'maillage-album-'));
afterAll(() => rmSync(folder, { recursive: true }));

let spaceId: string;
let album: { id: string; number: number };
let shade = 0;
beforeAll(async () => {
  await tellTerritory(db());
  spaceId = (await addSpace(db(), aSpace(), { actor: { id: null, name: 'essai' }, now })).id;
});
beforeEach(async () => {
  album = await anAlbum(db(), spaceId, now);
});

interface Agreed {
  onSite?: boolean;
  inPacks?: boolean;
  inPrint?: boolean;
  holdsUntil?: Date;
}
const shown = async (alternative: string, ...consents: Agreed[]) => {
  shade += 13;
  const picture = await aPicture(800, 600).tint({ r: shade, g: 90, b: 60 }).jpeg().toBuffer();
  return aShownPhoto(db(), album.id, {
    ...{ files: filesOf(app.program().parts.config), now, picture, alternative, consents },
  });
};

/** Takes the album away, and opens it from a folder. */
async function stick(): Promise<{ photos: string[]; index: string }> {
  const to = mkdtempSync(join(folder, 'stick-'));
  const answer = await app.visitor().get(`/galerie/${album.number}/album.zip`);
  expect(answer.status).toBe(200);
  writeFileSync(join(to, 'album.zip'), answer.bytes);
  // Python’s reader is another’s work, and checks each sum.
  execFileSync('python3', ['-m', 'zipfile', '-t', join(to, 'album.zip')]);
  execFileSync('python3', ['-m', 'zipfile', '-e', join(to, 'album.zip'), to]);
  return {
    photos: readdirSync(join(to, 'photos')).sort(),
    index: readFileSync(join(to, 'index.html'), 'utf8'),
  };
}

test('an album is taken away with its photos, what they show, and names that every system takes', async () => {
  await shown('Deux mains tiennent un tournevis.');
  await shown('../../etc/passwd : « CON » <script>alert(1)</script> 😀');
  await shown('写真');
  const { photos, index } = await stick();
  expect(photos).toEqual([
    '001-deux-mains-tiennent-un-tournevis.jpg',
    '002-etc-passwd-con-script-alert-1-script.jpg',
    '003.jpg',
  ]);
  expect(index).toContain('<img src="photos/001-deux-mains-tiennent-un-tournevis.jpg"');
  expect(index).toContain('alt="Deux mains tiennent un tournevis."');
  expect(index).toContain('&lt;script&gt;');
  expect(index).not.toMatch(/<script|@import|url\(|src="http/);
  expect(index).not.toContain('À montrer jusqu’au');
});

test('whoever opens it is told until which day it may be shown, and does not print what may not be', async () => {
  await shown('Émilie rit.', { inPacks: true, inPrint: true, holdsUntil: new Date('2027-06-30T22:00:00Z') });
  await shown('Zoé lit.', { inPacks: true, holdsUntil: new Date('2027-12-30T23:00:00Z') });
  const { index } = await stick();
  expect(plain(index)).toContain('À montrer jusqu’au 30 juin 2027 compris');
  expect(index.match(/<figure class="on-screen"/g)).toHaveLength(1);
});

test('the page of the album offers it with its weight, and not where nothing may be handed on', async () => {
  await shown('Sur le site seulement.', { inPacks: false });
  const page = async () =>
    (await app.visitor().get(`/galerie/${album.number}-le-samedi-de-la-reparation`)).text;
  expect(await page()).not.toContain('album.zip');
  expect((await app.visitor().get(`/galerie/${album.number}/album.zip`)).status).toBe(404);
  await shown('Une table.');
  expect(plain(await page())).toContain('1 photo qui s’ouvre sans internet, depuis une clé USB (0,1 Mo).');
  expect(plain(await page())).toContain('Une autre photo reste sur le site seulement');
  const { headers } = await app.visitor().get(`/galerie/${album.number}/album.zip`);
  expect(headers.get('content-disposition')).toBe('attachment; filename="le-samedi-de-la-reparation.zip"');
  expect(headers.get('cache-control')).toBe('no-store');
});

// Last: who asks is counted by a clock that does not go back.
test('only the photos whose people agreed to albums that are handed on are in it, and only while they do', async () => {
  await shown('Sur le site seulement.', { inPacks: false });
  await shown('Remise seulement.', { onSite: false, inPacks: true });
  await shown('Trois à table.', { inPacks: true, holdsUntil: laterDays(30) }, { inPacks: false });
  await shown('Émilie rit.', { inPacks: true, holdsUntil: laterDays(2) });
  await shown('Une table.');
  expect((await stick()).photos).toEqual(['001-emilie-rit.jpg', '002-une-table.jpg']);
  now = laterDays(2);
  const { photos, index } = await stick();
  expect(photos).toEqual(['001-une-table.jpg']);
  expect(index).not.toContain('Émilie');
});
