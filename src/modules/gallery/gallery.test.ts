import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addPerson, addSpace, changeSpace } from '#modules/network';
import { aSpace, tellTerritory } from '#modules/network/testing';
import { filesOf } from '#platform/files/files';
import { freshDatabase } from '#platform/testing/fresh-database';
import { aPicture } from '#platform/testing/pictures';
import { plain } from '#platform/testing/plain';
import { testApp } from '../../testing.ts';
import type { Consent } from './album.ts';
import { deleteConsents, filesOfPhotos } from './consent-store.ts';
import { albumPath, photoPath, renditionPath, takeDownPath } from './paths.ts';
import { secondsKept } from './shown.ts';
import { deletePhotos, photosOf } from './store.ts';
import { showAgain, takeDown, takeDownBeforeServing } from './take-down.ts';
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
let spaceId: string;
let album: { id: string; number: number };
const title = 'Le samedi de la réparation';

beforeAll(async () => {
  await tellTerritory(db());
  const by = { actor: { id: null, name: 'essai' }, now };
  spaceId = (await addSpace(db(), aSpace(), by)).id;
  const personId = await addPerson(db(), { name: 'Nadia Ferrand', email: 'nadia@maillage.example' });
  await db().insertInto('spacePerson').values({ spaceId, personId }).execute();
});

beforeEach(async () => {
  now = start;
  await db().deleteFrom('album').execute();
  await db().deleteFrom('outgoingMail').execute();
  const { files } = around();
  await files.takenDown.forget('lot', await files.takenDown.names('lot'));
  album = await anAlbum(db(), spaceId, now);
});

let shade = 0;
const shown = async (consents: Partial<Consent>[] = [], alternative?: string) => {
  shade += 7;
  const picture = await aPicture(800, 600)
    .tint({ r: shade % 256, g: (shade * 3) % 256, b: 90 })
    .jpeg()
    .toBuffer();
  return aShownPhoto(db(), album.id, {
    ...around(),
    now,
    picture,
    consents,
    ...(alternative ? { alternative } : {}),
  });
};
const stored = () => {
  const shelf = join(app.program().parts.config.MAILLAGE_DATA, 'files', 'lot');
  return existsSync(shelf) ? readdirSync(shelf) : [];
};
const status = async (path: string): Promise<number> => (await app.visitor().get(path)).status;
const mails = () => db().selectFrom('outgoingMail').select(['recipient', 'subject', 'text']).execute();
const night = () =>
  app
    .program()
    .parts.modules.flatMap(({ jobs = [] }) => jobs)
    .find(({ name }) => name === 'take-down-photos');
const pass = () => night()?.work(db(), null, now, around());

describe('a photo', () => {
  test('without anybody in it is on the page of the album, on its own, and in every size', async () => {
    const photo = await shown();
    const page = await app.visitor().get(albumPath({ ...album, title }));
    expect(page.text).toContain(renditionPath(photo.sha256, 480, 'webp'));
    const own = await app.visitor().get(photoPath(photo.number));
    expect(plain(own.text)).toContain('Deux mains tiennent un tournevis.');
    expect(own.text).toMatch(/JPEG, 480 × 360 \(\d+.Ko\)/);
    const size = await app.visitor().get(renditionPath(photo.sha256, 480, 'jpeg'));
    expect([size.status, size.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
    expect(size.headers.get('cache-control')).toBe('private, max-age=300, must-revalidate');
    expect((await sharp(size.bytes).metadata()).exif).toBeUndefined();
  });

  test('of a space that is no longer public is shown nowhere', async () => {
    const photo = await shown();
    const by = { actor: { id: null, name: 'essai' }, now };
    await changeSpace(db(), spaceId, { status: 'draft' }, by);
    expect(await status(renditionPath(photo.sha256, 480, 'webp'))).toBe(404);
    expect(await status(photoPath(photo.number))).toBe(404);
    await changeSpace(db(), spaceId, { status: 'published' }, by);
    expect(await status(renditionPath(photo.sha256, 480, 'webp'))).toBe(200);
  });

  test('of people cannot be shown without any consent, whatever the program does', async () => {
    const photo = await shown([{}]);
    await expect(
      db()
        .transaction()
        .execute((tx) => deleteConsents(tx, photo.id)),
    ).rejects.toThrow('without any consent');
    await db()
      .transaction()
      .execute((tx) => deletePhotos(tx, [photo.id]));
  });
});

describe('while every consent holds', () => {
  const places = (photo: { number: number; sha256: string }) => [
    albumPath({ ...album, title }),
    photoPath(photo.number),
    renditionPath(photo.sha256, 480, 'webp'),
    renditionPath(photo.sha256, 480, 'jpeg'),
  ];
  const everywhere = async (photo: { number: number; sha256: string }) =>
    Promise.all(places(photo).map(status));

  const inFeed = async () => (await app.visitor().get('/galerie.atom')).text.includes(title);

  test('a photo is shown; from the moment that one is over it is not, even before the night', async () => {
    const photo = await shown([{ holdsUntil: laterDays(90) }, { holdsUntil: laterDays(2) }]);
    now = new Date(laterDays(2).getTime() - 1000);
    expect(await everywhere(photo)).toEqual([200, 200, 200, 200]);
    expect(await inFeed()).toBe(true);
    now = laterDays(2);
    expect(await everywhere(photo)).toEqual([404, 404, 404, 404]);
    expect(await inFeed()).toBe(false);
    expect(await photosOf(db(), album.id)).toHaveLength(1);
  });

  test('its pages are kept for visitors until that moment at most', async () => {
    await shown([{ holdsUntil: laterDays(2) }]);
    const kept = (secondsBefore: number) =>
      secondsKept(db(), new Date(laterDays(2).getTime() - secondsBefore * 1000), 60);
    expect([await kept(90), await kept(20), await kept(0)]).toEqual([60, 20, 60]);
  });

  test('overnight it is taken out: rows, sizes and papers, and its team is told', async () => {
    const photo = await shown([{ holdsUntil: laterDays(2) }], 'Émilie rit devant un écran.');
    const named = await filesOfPhotos(db(), [photo.id]);
    expect([named.length, named.includes(photo.sha256)]).toEqual([5, true]);
    expect(stored()).toEqual(expect.arrayContaining(named));
    now = laterDays(3);
    await pass();
    expect(await photosOf(db(), album.id)).toEqual([]);
    expect(await db().selectFrom('photoConsent').selectAll().execute()).toEqual([]);
    expect(stored().filter((name) => named.includes(name))).toEqual([]);
    expect(await mails()).toMatchObject([
      { recipient: 'nadia@maillage.example', text: expect.stringContaining('Émilie rit devant un écran.') },
    ]);
    await pass();
    expect(await mails()).toHaveLength(1);
  });

  test('what was agreed to for the site only is not printed, what was agreed to for paper only is not on the site', async () => {
    await shown([{ inPrint: false }], 'Sur le site seulement.');
    const paper = await shown([{ onSite: false, inPrint: true }], 'Sur papier seulement.');
    await shown([{ inPrint: true }], 'Partout.');
    const { text } = await app.visitor().get(albumPath({ ...album, title }));
    expect(text).not.toContain('Sur papier seulement.');
    expect(await status(renditionPath(paper.sha256, 480, 'webp'))).toBe(404);
    expect(text.match(/<li class="on-screen"/g)).toHaveLength(1);
  });

  test('no name and no paper is ever shown in public', async () => {
    const photo = await shown([
      { personName: 'Zélie Quercynoise', isMinor: true, guardianName: 'Adèle Quercynoise' },
    ]);
    for (const place of ['/galerie', '/galerie.atom', ...places(photo), takeDownPath(photo.number)])
      expect((await app.visitor().get(place)).text).not.toContain('Quercynoise');
  });
});

describe('« C’est moi, retirez-la »', () => {
  const ask = async (photo: { number: number }, word = '') =>
    app.visitor().submit(takeDownPath(photo.number), { word });

  test('hides the photo at once, everywhere, and tells the team, without asking who asks', async () => {
    const photo = await shown([], 'Un dos, à la fenêtre.');
    const kept = await shown([], 'Une table.');
    const answer = await ask(photo, 'Je ne veux pas y être.');
    expect([answer.status, answer.location]).toEqual([303, albumPath({ ...album, title })]);
    expect(await status(photoPath(photo.number))).toBe(404);
    expect(await status(renditionPath(photo.sha256, 480, 'jpeg'))).toBe(404);
    const { text } = await app.visitor().get(albumPath({ ...album, title }));
    expect([text.includes('Un dos'), text.includes('Une table.')]).toEqual([false, true]);
    expect((await app.visitor().get('/galerie.atom')).text).not.toContain('Un dos');
    expect(await mails()).toMatchObject([{ text: expect.stringContaining('Je ne veux pas y être.') }]);
    expect(await status(photoPath(kept.number))).toBe(200);
  });

  test('an album of which nothing is left is not shown either', async () => {
    const photo = await shown();
    expect((await ask(photo)).location).toBe('/galerie');
    expect(await status(albumPath({ ...album, title }))).toBe(404);
  });

  test('the team shows it again when it was a mistake, and an older backup does not matter then', async () => {
    const photo = await shown();
    await ask(photo);
    await showAgain(db(), photo.id, { ...around(), by: 'Nadia Ferrand' });
    await takeDownBeforeServing(db(), now, around());
    expect(await status(photoPath(photo.number))).toBe(200);
  });

  test('a hundred requests in a row from one device are too many', async () => {
    for (let count = 0; count < 8; count += 1) {
      const answer = await ask(await shown());
      if (answer.status === 429) return;
    }
    expect.unreachable();
  });
});

describe('a backup that is older', () => {
  test('does not bring back what was taken down since: it is gone before anything is served', async () => {
    const photo = await shown([{}]);
    const row = await db()
      .selectFrom('albumPhoto')
      .selectAll()
      .where('id', '=', photo.id)
      .executeTakeFirstOrThrow();
    const other = await shown();
    await takeDown(db(), [photo.id], around());
    const { id: _, number: __, ...kept } = row;
    await db()
      .insertInto('albumPhoto')
      .values({ ...kept, people: 'nobody', position: 9 })
      .execute();
    await takeDownBeforeServing(db(), now, around());
    expect((await photosOf(db(), album.id)).map(({ id }) => id)).toEqual([other.id]);
  });

  test('does not take a photo out of another album that shows the same', async () => {
    const picture = await aPicture(900, 600).jpeg().toBuffer();
    const wanted = { ...around(), now, picture };
    const first = await aShownPhoto(db(), album.id, wanted);
    const second = await aShownPhoto(db(), (await anAlbum(db(), spaceId, now)).id, wanted);
    await takeDown(db(), [first.id], around());
    await takeDownBeforeServing(db(), now, around());
    expect(await status(renditionPath(second.sha256, 480, 'webp'))).toBe(200);
  });
});
