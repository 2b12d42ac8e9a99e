import { beforeAll, expect, test } from 'vitest';
import { addSpace } from '#modules/network';
import { aSpace, tellTerritory } from '#modules/network/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { freshFiles } from '#platform/testing/fresh-files';
import { tellGallery } from './tell.ts';

const db = freshDatabase();
const files = freshFiles();
const now = new Date('2026-11-24T09:12:00Z');

beforeAll(async () => {
  await tellTerritory(db());
  const by = { actor: { id: null, name: 'essai' }, now };
  await addSpace(db(), aSpace({ name: 'France services' }), by);
  for (const name of ['Le Lavoir', 'La Filature'])
    await addSpace(db(), aSpace({ name, fictitious: true }), by);
  await tellGallery(db(), now, files);
});

test('two albums are told, of invented spaces only, whose pictures all say that they are drawn', async () => {
  const albums = await db()
    .selectFrom('album')
    .innerJoin('space', 'space.id', 'spaceId')
    .select('fictitious')
    .execute();
  expect(albums).toEqual([{ fictitious: true }, { fictitious: true }]);
  const photos = await db().selectFrom('albumPhoto').select(['alternative', 'sha256']).execute();
  expect(photos).toHaveLength(5);
  expect(
    photos.every(({ alternative, sha256 }) => sha256 && alternative?.startsWith('Image de démonstration')),
  ).toBe(true);
});

test('whoever can be recognised has agreed, for two years', async () => {
  expect(await db().selectFrom('photoConsent').select('personName').execute()).toEqual([
    { personName: 'Émilie Lacombe' },
  ]);
});
