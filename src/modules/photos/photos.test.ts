import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { addPerson, addSpace, changeSpace, spaceById } from '#modules/network';
import { aSpace, tellTerritory } from '#modules/network/testing';
import type { Grant } from '#platform/access';
import { filesOf } from '#platform/files/files';
import { sweepFiles } from '#platform/files/keep-file';
import { freshDatabase } from '#platform/testing/fresh-database';
import { aPicture, filesOfEveryKind } from '#platform/testing/pictures';
import { testApp, type Visitor } from '../../testing.ts';
import { filesOfPhotos, photosOf } from './store.ts';

const db = freshDatabase();
const app = testApp(db);
const by = { actor: { id: null, name: 'import' }, now: new Date('2026-11-01T08:00:00Z') };
let spaceId: string;
let nadia: Visitor;
let files: Record<string, Buffer>;
const here = () => `/extranet/espaces/${spaceId}/photos`;
const shelf = () => join(config().MAILLAGE_DATA, 'files', 'lot');
const stored = () => (existsSync(shelf()) ? readdirSync(shelf()) : []);
const config = () => app.program().parts.config;
const sweepAt = (moment: string) =>
  sweepFiles(db(), { files: filesOf(config()), modules: app.program().parts.modules, now: new Date(moment) });
const said = { alternative: 'La façade de pierre, et la rampe à droite.', rights: 'yes' };
const file = (bytes: Buffer, type = 'image/jpeg') => new File([new Uint8Array(bytes)], 'photo.jpg', { type });

const animatorOf = async (spaces: string[]): Promise<Visitor> => {
  const grant: Grant = { role: 'animator', communes: [], epcis: [], spaces };
  return app.visitorAs({ personId: await addPerson(db(), { name: 'Nadia Ferrand' }), grants: [grant] });
};

beforeAll(async () => {
  await tellTerritory(db());
  spaceId = (await addSpace(db(), aSpace({ name: 'Espace du Causse' }), by)).id;
  nadia = await animatorOf([spaceId]);
  files = await filesOfEveryKind();
});

test('a space that has none is told what a photo is good for', async () => {
  const { text } = await nadia.get(`/extranet/espaces/${spaceId}`);
  expect(text.replace(/\u00a0/g, ' ')).toContain(
    'Aucune photo pour le moment : une vue depuis la rue aiderait',
  );
});

describe('what is not a photo of ours', () => {
  test.each([
    ['nothing', 'Choisissez une photo.'],
    ['a page called photo.jpg', 'Ce fichier n’est pas une photo.'],
    ['an SVG', 'Un dessin SVG peut contenir un programme'],
    ['a GIF', 'Une image GIF n’est pas une photo'],
    ['a HEIC of an iPhone', 'Cette photo est au format HEIC'],
    ['a TIFF', 'Ce format d’image n’est pas pris'],
    ['a moving WebP', 'Cette image est animée'],
    ['a JPEG cut short', 'Cette photo est abîmée ou incomplète'],
    ['a hundred megapixels', 'Cette photo dépasse 50 millions de points'],
    ['fifteen megabytes', 'Cette photo pèse plus de 10 Mo'],
    ['a thumbnail', 'Cette photo est trop petite'],
    ['a photo with an archive behind it', 'Ce fichier contient autre chose qu’une photo'],
  ])('%s is refused, whatever the browser calls it, and the words stay', async (name, sentence) => {
    const answer = await nadia.post(here(), { ...said, photo: file(files[name] as Buffer) });
    expect(answer.status).toBe(422);
    expect(answer.text.replace(/\u00a0/g, ' ')).toContain(sentence);
    expect(answer.text).toContain(said.alternative);
    expect([await photosOf(db(), spaceId), stored()]).toEqual([[], []]);
  });

  test.each([
    ['without words for those who do not see it', { ...said, alternative: '' }, 'Remplissez ce champ.'],
    ['with words of 251 letters', { ...said, alternative: 'a'.repeat(251) }, 'Ce texte est trop long.'],
    ['without a word about the people in it', { alternative: 'La façade.' }, 'personne n’est reconnaissable'],
    ['with a NUL byte in its credit', { ...said, credit: 'a\u0000b' }, 'caractère invisible'],
  ])('a photo %s is refused', async (_what, fields, sentence) => {
    const answer = await nadia.post(here(), { ...fields, photo: file(files.jpeg as Buffer) });
    expect([answer.status, answer.text.includes(sentence)]).toEqual([422, true]);
    expect(stored()).toEqual([]);
  });

  test('a text where a file should be is no photo', async () => {
    expect((await nadia.post(here(), { ...said, photo: 'photo.jpg' })).status).toBe(422);
  });
});

describe('a photo', () => {
  test('is added once, even when its form is sent twice', async () => {
    const fields = {
      ...said,
      credit: 'Hugo Lacombe',
      wide: 'yes',
      _form: crypto.randomUUID(),
      photo: file(files.jpeg as Buffer),
    };
    const answers = await Promise.all([1, 2].map(() => nadia.post(here(), fields)));
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    const [photo, ...others] = await photosOf(db(), spaceId);
    expect(others).toEqual([]);
    expect(photo).toMatchObject({
      position: 1,
      width: 1200,
      height: 675,
      widths: [480, 960, 1200],
      credit: 'Hugo Lacombe',
    });
    expect(stored()).toHaveLength(6);
  });

  test('that is here already is not added again', async () => {
    const answer = await nadia.post(here(), { ...said, wide: 'yes', photo: file(files.jpeg as Buffer) });
    expect([answer.status, answer.text.includes('déjà là')]).toEqual([422, true]);
  });

  test('is shown on the public page, and given to anybody, for good', async () => {
    const [photo] = await photosOf(db(), spaceId);
    const page = await app.visitor().get(`/annuaire/${(await spaceById(db(), spaceId))?.slug}`);
    expect(page.text).toContain(`/photos/${photo?.sha256}/480.jpg`);
    expect(page.text).toContain(`alt="${said.alternative}"`);
    const picture = await app.visitor().get(`/photos/${photo?.sha256}/480.webp`);
    expect(picture.status).toBe(200);
    expect(picture.headers.get('content-type')).toBe('image/webp');
    expect(picture.headers.get('cache-control')).toContain('immutable');
    expect(picture.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test.each([
    (sha: string) => `${sha}/481.webp`,
    (sha: string) => `${sha}/480.png`,
    (sha: string) => `${sha}/480.webp.exe`,
    (sha: string) => `${sha}/..%2f..%2fsecret`,
    () => `${'0'.repeat(64)}/480.webp`,
    () => '..%2f..%2fsecret/480.webp',
    (sha: string) => `${sha.toUpperCase()}/480.webp`,
  ])('has no other address (%#)', async (address) => {
    const [photo] = await photosOf(db(), spaceId);
    expect((await app.visitor().get(`/photos/${address(photo?.sha256 as string)}`)).status).toBe(404);
  });

  test('of a page that is not public yet is for those who look after it', async () => {
    const [photo] = await photosOf(db(), spaceId);
    await changeSpace(db(), spaceId, { status: 'draft' }, by);
    const address = `/photos/${photo?.sha256}/480.webp`;
    expect((await app.visitor().get(address)).status).toBe(404);
    expect((await (await animatorOf([])).get(address)).status).toBe(404);
    const hers = await nadia.get(address);
    expect([hers.status, hers.headers.get('cache-control')]).toEqual([200, 'private, max-age=3600']);
    await changeSpace(db(), spaceId, { status: 'published' }, by);
  });

  test('comes first when it is moved there', async () => {
    await nadia.post(here(), {
      ...said,
      alternative: 'La salle, avec six postes.',
      photo: file(await aPicture(1000, 700).png().toBuffer()),
    });
    const [first, second] = await photosOf(db(), spaceId);
    await nadia.post(`${here()}/${second?.id}/avant`, {});
    expect((await photosOf(db(), spaceId)).map(({ id }) => id)).toEqual([second?.id, first?.id]);
    await nadia.post(`${here()}/${second?.id}/avant`, {});
    expect((await photosOf(db(), spaceId)).map(({ id }) => id)).toEqual([second?.id, first?.id]);
  });

  test('changes its words, never to nothing', async () => {
    const [first] = await photosOf(db(), spaceId);
    expect((await nadia.post(`${here()}/${first?.id}`, { alternative: '' })).status).toBe(422);
    await nadia.post(`${here()}/${first?.id}`, { alternative: 'Six postes & une imprimante.', credit: '' });
    expect((await photosOf(db(), spaceId))[0]).toMatchObject({
      alternative: 'Six postes & une imprimante.',
      credit: null,
    });
  });

  test('is nobody else’s to add, change or remove', async () => {
    const other = await animatorOf([]);
    const [first] = await photosOf(db(), spaceId);
    expect((await other.get(here())).status).toBe(403);
    expect((await other.post(here(), { ...said, photo: file(files.png as Buffer) })).status).toBe(403);
    expect((await other.post(`${here()}/${first?.id}/retirer`, {})).status).toBe(403);
  });

  test('that two spaces share keeps its files until the last of them has removed it for a day', async () => {
    const twin = (await addSpace(db(), aSpace({ name: 'Espace jumeau' }), by)).id;
    const hugo = await animatorOf([twin]);
    await hugo.post(`/extranet/espaces/${twin}/photos`, {
      ...said,
      wide: 'yes',
      photo: file(files.jpeg as Buffer),
    });
    const [photo] = await photosOf(db(), twin);
    const same = (await photosOf(db(), spaceId)).find(({ sha256 }) => sha256 === photo?.sha256);
    await nadia.post(`${here()}/${same?.id}/retirer`, {});
    expect((await app.visitor().get(`/photos/${photo?.sha256}/480.webp`)).status).toBe(200);
    await hugo.post(`/extranet/espaces/${twin}/photos/${photo?.id}/retirer`, {});
    expect((await app.visitor().get(`/photos/${photo?.sha256}/480.webp`)).status).toBe(404);
    expect(stored()).toContain(photo?.sha256);

    const others = (await filesOfPhotos(db())).sort();
    await sweepAt('2026-11-25T03:40:00Z');
    expect(stored()).toContain(photo?.sha256);
    await sweepAt('2026-11-26T03:40:00Z');
    expect(stored().sort()).toEqual(others);
  });

  test('is the thirteenth: the space has enough', async () => {
    for (let number = (await photosOf(db(), spaceId)).length; number < 12; number += 1) {
      await nadia.post(here(), {
        ...said,
        photo: file(
          await aPicture(650 + number, 400)
            .jpeg()
            .toBuffer(),
        ),
      });
    }
    const answer = await nadia.post(here(), {
      ...said,
      photo: file(await aPicture(700, 500).jpeg().toBuffer()),
    });
    expect([answer.status, (await photosOf(db(), spaceId)).length]).toEqual([422, 12]);
  });
});
