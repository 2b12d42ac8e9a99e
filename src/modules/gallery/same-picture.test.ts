import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addPerson, addSpace } from '#modules/network';
import { aSpace, tellTerritory } from '#modules/network/testing';
import { filesOf } from '#platform/files/files';
import { freshDatabase } from '#platform/testing/fresh-database';
import { inEnglish } from '#platform/testing/in-english';
import { aPicture } from '#platform/testing/pictures';
import { testApp } from '../../testing.ts';
import { deskPhotoPath, photoPath, renditionPath, takeDownPath } from './paths.ts';
import { photosOf } from './store.ts';
import { showAgain, takeDown, takeDownBeforeServing } from './take-down.ts';
import { anAlbum, aShownPhoto } from './testing.ts';

const db = freshDatabase();
const now = new Date('2026-11-24T09:12:00Z');
const app = testApp(db, () => now);
const around = () => {
  const { config, modules } = app.program().parts;
  return { files: filesOf(config), modules, now };
};
const spaces: string[] = [];

beforeAll(async () => {
  await tellTerritory(db());
  const by = { actor: { id: null, name: 'essai' }, now };
  for (const [name, communeCode] of [
    ['nadia', '46128'],
    ['maud', '46102'],
  ] as const) {
    const { id } = await addSpace(db(), aSpace({ name: `Chez ${name}`, communeCode }), by);
    const personId = await addPerson(db(), { name, email: `${name}@maillage.example` });
    await db().insertInto('spacePerson').values({ spaceId: id, personId }).execute();
    spaces.push(id);
  }
});

let shown: { id: string; albumId: string; number: number; sha256: string }[];

beforeEach(async () => {
  await db().deleteFrom('album').execute();
  await db().deleteFrom('outgoingMail').execute();
  const { files } = around();
  await files.takenDown.forget('lot', await files.takenDown.names('lot'));
  const picture = await aPicture(900, 600).jpeg().toBuffer();
  shown = [];
  for (const spaceId of spaces) {
    const { id } = await anAlbum(db(), spaceId, now);
    shown.push(await aShownPhoto(db(), id, { ...around(), picture }));
  }
});

const status = async (path: string): Promise<number> => (await app.visitor().get(path)).status;
const statuses = () => Promise.all(shown.map(({ number }) => status(photoPath(number))));
const ask = () => app.visitor().submit(takeDownPath(shown[0]?.number ?? 0), { word: '' });
const kept = async () =>
  (await Promise.all(shown.map(({ albumId }) => photosOf(db(), albumId)))).map(({ length }) => length);
const told = async () =>
  (await db().selectFrom('outgoingMail').select(['recipient', 'text']).orderBy('recipient').execute()).map(
    ({ recipient, text }) => [recipient, shown.findIndex(({ id }) => text.includes(id))],
  );

describe('the same picture in two albums', () => {
  test('is hidden in both as soon as somebody asks for one, in every size, and each team is told of its own', async () => {
    await ask();
    expect(await statuses()).toEqual([404, 404]);
    expect(await status(renditionPath(shown[0]?.sha256 ?? '', 480, 'jpeg'))).toBe(404);
    expect(await told()).toEqual([
      ['maud@maillage.example', 1],
      ['nadia@maillage.example', 0],
    ]);
  });

  test('waits for both teams when the program starts anew: nothing is erased meanwhile', async () => {
    await ask();
    await takeDownBeforeServing(db(), now, around());
    expect(await kept()).toEqual([1, 1]);
    await takeDown(db(), [shown[0]?.id ?? ''], around());
    await takeDownBeforeServing(db(), now, around());
    expect(await kept()).toEqual([0, 1]);
    expect(await statuses()).toEqual([404, 404]);
  });

  test('is shown again in both when it was a mistake', async () => {
    await ask();
    await showAgain(db(), shown[1]?.id ?? '', { ...around(), by: 'Nadia Ferrand' });
    await takeDownBeforeServing(db(), now, around());
    expect(await statuses()).toEqual([200, 200]);
  });

  test('two who ask at the same moment, each for one of them, wait for each other', async () => {
    await Promise.all(shown.map(({ number }) => app.visitor().submit(takeDownPath(number), { word: '' })));
    expect(await statuses()).toEqual([404, 404]);
    expect(await told()).toHaveLength(2);
  });
});

test('a team is told when a backup brought back what had been taken down', async () => {
  const { files } = around();
  await files.takenDown.note('lot', [shown[0]?.sha256 ?? '']);
  await takeDownBeforeServing(db(), now, around());
  expect(await kept()).toEqual([0, 0]);
  expect((await told()).map(([recipient]) => recipient)).toEqual([
    'maud@maillage.example',
    'nadia@maillage.example',
  ]);
});

test('where the language of the network is English, teams are told in English and led to English pages', async () => {
  const mails = () =>
    db().selectFrom('outgoingMail').select(['lang', 'subject', 'text']).orderBy('recipient').execute();
  await inEnglish(db, ask);
  const [, nadias] = await mails();
  expect(nadias?.lang).toBe('en');
  expect(nadias?.subject).toMatch(/^Somebody asks for a photo to be taken down: /);
  expect(nadias?.text).toContain(`/en${deskPhotoPath(shown[0]?.id ?? '')}`);

  await db().deleteFrom('outgoingMail').execute();
  await showAgain(db(), shown[0]?.id ?? '', { ...around(), by: 'Nadia Ferrand' });
  await around().files.takenDown.note('lot', [shown[0]?.sha256 ?? '']);
  await inEnglish(db, () => takeDownBeforeServing(db(), now, around()));
  expect((await mails())[0]).toMatchObject({
    lang: 'en',
    subject: 'A photo that had been taken down was back in the gallery',
  });
});
