import { beforeAll, beforeEach, expect, test } from 'vitest';
import { addSpace, changeSpace } from '#modules/network';
import { aSpace, tellTerritory } from '#modules/network/testing';
import { filesOf } from '#platform/files/files';
import { freshDatabase } from '#platform/testing/fresh-database';
import { aPicture } from '#platform/testing/pictures';
import { testApp } from '../../testing.ts';
import type { Consent } from './album.ts';
import { changeAlbum } from './change-album.ts';
import { findableAlbums } from './findables.ts';
import { takeDownPath } from './paths.ts';
import { showAgain, takeDown } from './take-down.ts';
import { anAlbum, aShownPhoto } from './testing.ts';

const db = freshDatabase();
const start = new Date('2026-11-24T09:12:00Z');
const laterDays = (days: number) => new Date(start.getTime() + days * 86_400_000);
let now = start;
const app = testApp(db, () => now);
const around = () => {
  const { config, modules } = app.program().parts;
  return { files: filesOf(config), modules, now };
};
const by = { actor: { id: null, name: 'essai' }, now: start };
let spaceId: string;
let album: { id: string; number: number };

beforeAll(async () => {
  await tellTerritory(db());
  spaceId = (await addSpace(db(), aSpace(), by)).id;
});

beforeEach(async () => {
  now = start;
  await db().deleteFrom('album').execute();
  album = await anAlbum(db(), spaceId, now);
});

let shade = 0;
const shown = async (alternative: string, consents: Partial<Consent>[] = []) => {
  shade += 11;
  const picture = await aPicture(800, 600).tint({ r: shade, g: 90, b: 60 }).jpeg().toBuffer();
  return aShownPhoto(db(), album.id, { ...around(), picture, alternative, consents });
};

/** What anybody who looks for a word is shown of albums; asked by a browser of her own, so that nothing is kept. */
const found = async (word: string): Promise<boolean> => {
  const visitor = app.visitor();
  visitor.cookies.set('maillage_lot', 'x');
  const { text } = await visitor.get(`/recherche?q=${word}&dans=albums`);
  return text.includes(`href="/galerie/${album.number}-`);
};

test('an album is found by its title and by what is seen on its photos, from the moment that one is shown', async () => {
  expect(await found('reparation')).toBe(false);
  await shown('Un chaudron de cuivre.');
  expect([await found('reparation'), await found('chodron')]).toEqual([true, true]);
  const said = { title: 'La fête des moulins', summary: null, seriesId: null };
  await changeAlbum(db(), album.id, said, { seen: 1, now });
  expect([await found('moulins'), await found('reparation')]).toEqual([true, false]);
});

test('a photo leaves the search on the very second its consent ends, and the others are found again', async () => {
  await shown('Un chaudron de cuivre.');
  await shown('Zélie rit.', [{ holdsUntil: laterDays(2) }]);
  now = new Date(laterDays(2).getTime() - 1000);
  expect(await found('rit')).toBe(true);
  now = laterDays(2);
  expect(await found('rit')).toBe(false);
  const minute = app
    .program()
    .parts.modules.flatMap(({ jobs = [] }) => jobs)
    .find(({ name }) => name === 'search-catches-up');
  await minute?.work(db(), null, now, around());
  expect([await found('rit'), await found('chaudron')]).toEqual([false, true]);
});

test('what somebody asked to be taken down is found no more, and found again if it was a mistake', async () => {
  const photo = await shown('Un dos à la fenêtre.');
  await app.visitor().submit(takeDownPath(photo.number), { word: '' });
  expect(await found('fenetre')).toBe(false);
  await showAgain(db(), photo.id, { ...around(), by: 'Nadia Ferrand' });
  expect(await found('fenetre')).toBe(true);
  await takeDown(db(), [photo.id], around());
  expect(await found('fenetre')).toBe(false);
});

test('what may stand on paper only is not found, nor an album of a space that is not public', async () => {
  await shown('Un marteau.', [{ onSite: false, inPrint: true }]);
  await shown('Une enclume.');
  expect([await found('marteau'), await found('enclume')]).toEqual([false, true]);
  await changeSpace(db(), spaceId, { status: 'draft' }, by);
  expect(await found('enclume')).toBe(false);
  await changeSpace(db(), spaceId, { status: 'published' }, by);
  expect(await found('enclume')).toBe(true);
});

test('all albums that can be found are named, for the night in which the search is written anew', async () => {
  expect(await findableAlbums.keys(db(), now)).toEqual([]);
  await shown('Une enclume.');
  expect(await findableAlbums.keys(db(), now)).toEqual([album.id]);
});
