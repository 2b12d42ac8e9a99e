import { expect, test } from 'vitest';
import { filesOf } from '#platform/files/files';
import { freshDatabase } from '#platform/testing/fresh-database';
import { aPicture } from '#platform/testing/pictures';
import { testApp } from '../../testing.ts';
import { renditionPath } from './paths.ts';
import { anAlbumSomewhere, aShownPhoto } from './testing.ts';

const db = freshDatabase();
let now = new Date('2026-11-24T09:12:00Z');
const app = testApp(db, () => now);

const home = async (): Promise<string> => {
  const visitor = app.visitor();
  visitor.cookies.set('maillage_lot', 'x');
  return (await visitor.get('/')).text;
};

test('the public home shows the first photo of the latest albums that may be shown; without any, nothing', async () => {
  const album = await anAlbumSomewhere(db(), now);
  expect(await home()).not.toContain('Les espaces en images');
  const holdsUntil = new Date('2026-11-26T23:00:00Z');
  const photo = await aShownPhoto(db(), album.id, {
    files: filesOf(app.program().parts.config),
    now,
    picture: await aPicture(800, 600).jpeg().toBuffer(),
    consents: [{ holdsUntil }],
  });
  const address = renditionPath(photo.sha256, 480, 'webp');
  expect([(await home()).includes('Les espaces en images'), (await home()).includes(address)]).toEqual([
    true,
    true,
  ]);
  now = holdsUntil;
  expect(await home()).not.toContain(address);
  expect(await home()).not.toContain('Les espaces en images');
});
