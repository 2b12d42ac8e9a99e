import { beforeAll, beforeEach, expect, test } from 'vitest';
import { aCollection } from '#modules/collections/testing';
import { addPerson, addSpace } from '#modules/network';
import { aSpace, tellTerritory } from '#modules/network/testing';
import { resourceBySlug, saveResource } from '#modules/resources';
import { contentSchema } from '#modules/resources/rules';
import { aResource } from '#modules/resources/testing';
import type { Database } from '#platform/database/deed';
import { freshDatabase } from '#platform/testing/fresh-database';
import { plain } from '#platform/testing/plain';
import { testApp } from '../../testing.ts';
import { fromBases } from './testing.ts';
import { writeFile } from './write-file.ts';

const lot = freshDatabase();
const tarn = freshDatabase();
const app = testApp(tarn);
const now = new Date('2026-11-24T09:00:00Z');
let [gramat, claire] = ['', ''];

beforeAll(async () => {
  await tellTerritory(lot());
  await tellTerritory(tarn());
  const by = { actor: { id: null, name: 'essai' }, now };
  gramat = (await addSpace(lot(), aSpace(), by)).id;
  claire = await addPerson(tarn(), { name: 'Claire Vayssié', email: 'claire@maillage.example' });
});

beforeEach(async () => {
  await tarn().deleteFrom('collection').execute();
  await tarn().deleteFrom('resource').execute();
  await tarn().deleteFrom('exchangeFile').execute();
});

const coordinator = () =>
  app.visitorAs({
    personId: claire,
    name: 'Claire Vayssié',
    grants: [{ role: 'coordinator', communes: [], epcis: [], spaces: [] }],
  });

const page = '/extranet/les-bases';
const send = (text: string) =>
  coordinator().submit(page, {
    owner: 'network',
    file: new File([text], 'bases.json', { type: 'application/json' }),
  });
const bring = async (text: string, act = 'published') => {
  const { location } = await send(text);
  return coordinator().submit(location as string, { act });
};
const around = (host: string) => ({
  absolute: (path: string) => `https://${host}${path}`,
  networkName: host,
});
const fileOf = (db: Database, host: string) => writeFile(db, around(host));
const fileOfTarn = () => fileOf(tarn(), 'tarn.example');

const bases = (...records: unknown[]) => JSON.stringify({ resources: records }, null, 2);

test('what goes out, comes into an empty network and goes out again is the same bytes', async () => {
  const kinds = [
    aResource(
      lot(),
      { title: 'Une fiche', licence: 'CC0-1.0', lang: 'en', body: '**Bold** & <i>raw</i>' },
      { spaceId: gramat },
    ),
    aResource(lot(), { title: 'Un lien', address: 'https://pix.fr/', body: '' }, { kind: 'link' }),
    aResource(
      lot(),
      {
        title: 'Un fichier',
        fileSha256: 'a'.repeat(64),
        fileName: 'plan.pdf',
        fileType: 'application/pdf',
        fileBytes: 9,
      },
      { kind: 'file' },
    ),
    aResource(
      lot(),
      {
        ...{
          title: 'Un module',
          body: '',
          objectives: 'Lire un *horaire*',
          answers: '1. La gare',
          durationMinutes: 120,
        },
        ...{
          level: 'beginner',
          competences: ['1.1'],
          themes: ['mobilites', 'parentalite'],
          equipment: ['une carte'],
        },
        ...{ authors: ['Léa Petit', 'Hugo'], licence: 'etalab-2.0' },
      },
      { kind: 'course' },
    ),
  ];
  const ids = (await Promise.all(kinds)).map(({ id }) => id);
  await aCollection(lot(), ids.toReversed());
  await aCollection(lot(), [], { title: 'Vide', lang: 'en', spaceId: gramat });
  const first = await fileOf(lot(), 'lot.example');
  expect((await bring(first)).location).toBe(page);
  const second = await fileOfTarn();
  expect(second).toBe(first);
  expect(JSON.parse(second).resources).toHaveLength(4);
});

test('what came from Les Bases is read here in our words', async () => {
  await bring(bases(fromBases));
  const resource = await resourceBySlug(tarn(), 'kit-parents');
  expect(resource).toMatchObject({
    kind: 'text',
    summary: 'Pour parler d’écrans sans se fâcher.',
    licence: 'CC-BY-NC-SA-4.0',
    themes: ['parentalite', 'education-aux-medias'],
    authors: ['Léa Petit'],
    body: '## Avant la séance\n\nLisez [ceci](https://example.org/a).\n\n- Un\n- Deux\n\n[Le jeu](https://bases.example/jeu.pdf)\n\nUne famille',
  });
});

test('the page of what came says for whom it was said to be', async () => {
  await bring(bases({ ...fromBases, url: 'https://lot.example/ressources/kit' }));
  const { text } = await app.visitor().get('/ressources/kit-parents');
  expect(plain(text)).toContain('Pour qui Parents, Enfants et mineurs');
  expect(plain(text)).toContain('Pour quels professionnels Aidants et médiateurs numériques');
  expect(plain(text)).toContain('Reprise de lot.example');
});

test('what we have no words for goes out again as it came, and what was changed here as it is now', async () => {
  await bring(bases(fromBases));
  expect(JSON.parse(await fileOfTarn()).resources).toEqual([fromBases]);
  const resource = await resourceBySlug(tarn(), 'kit-parents');
  const said = {
    ...contentSchema.parse(resource),
    title: 'Kit des parents',
    themes: ['jeux-video' as const],
  };
  const by = { seen: 1, why: null, actor: { id: null, name: 'essai' }, now };
  await saveResource(tarn(), resource?.id ?? '', said, by);
  const [record] = JSON.parse(await fileOfTarn()).resources;
  expect(record).toMatchObject({
    ...fromBases,
    title: 'Kit des parents',
    themes: ['JeuxVideos', 'UnThemeDeDemain'],
  });
});

test('the same file brought in again changes nothing; another text is another version; what was changed here is not written over', async () => {
  const states = async (record: unknown) => {
    const { location } = await send(bases(record));
    return plain((await coordinator().get(location as string)).text);
  };
  await bring(bases(fromBases));
  expect(await states(fromBases)).toContain('Inchangées 1 ressource');
  const corrected = { ...fromBases, title: 'Kit corrigé' };
  expect(await states(corrected)).toContain('Changées 1 ressource');
  await bring(bases(corrected));
  const resource = await resourceBySlug(tarn(), 'kit-parents');
  expect([resource?.version, resource?.title]).toEqual([2, 'Kit corrigé']);
  const by = { seen: 2, why: null, actor: { id: null, name: 'essai' }, now };
  await saveResource(tarn(), resource?.id ?? '', { ...contentSchema.parse(resource), body: 'À nous' }, by);
  const page = await states({ ...fromBases, title: 'Encore' });
  expect(page).toContain('Refusées 1 ressource');
  expect(page).toContain('changée ici depuis');
});

test('a file is looked at first, and is nobody else’s to see', async () => {
  const { location } = await send(bases(fromBases));
  expect(plain((await coordinator().get(location as string)).text)).toContain('Nouvelles 1 ressource');
  expect(await resourceBySlug(tarn(), 'kit-parents')).toBeUndefined();
  const other = app.visitorAs({
    personId: '01900000-0000-7000-8000-000000000001',
    grants: [{ role: 'coordinator', communes: [], epcis: [], spaces: [] }],
  });
  expect((await other.get(location as string)).status).toBe(404);
});

test('what is brought in as a draft waits for somebody to publish it', async () => {
  await bring(bases(fromBases), 'draft');
  expect((await app.visitor().get('/ressources/kit-parents')).status).toBe(404);
  expect((await resourceBySlug(tarn(), 'kit-parents'))?.status).toBe('draft');
});

test('a file that cannot be read is refused with the place of its fault, and nothing comes in', async () => {
  const sent = await send('{\n  "resources": [\n    oups\n  ]\n}');
  expect(sent.status).toBe(422);
  expect(plain(sent.text)).toContain('Ce fichier n’est pas du JSON, ligne 3.');
  expect(plain((await send('')).text)).toContain('Choisissez un fichier.');
  expect(await tarn().selectFrom('resource').select('id').execute()).toEqual([]);
});

const wrong = (change: object) => ({ ...fromBases, ...change, id: 'autre' });
test.each([
  ['no licence', wrong({ licence: 'NO_LICENCE' }), 'licence ne permet pas'],
  ['a title of 300 letters', wrong({ title: 'a'.repeat(300) }), 'trop long'],
  ['nothing in it', wrong({ description: '', contents: [] }), 'ne dit rien'],
  ['a title that is a number', wrong({ title: 12 }), 'À revoir : title'],
  [
    'a social security number',
    wrong({ description: 'Son numéro : 2 69 05 49 588 157 80' }),
    'sécurité sociale',
  ],
  ['the name of another one', { ...fromBases }, 'déjà plus haut'],
  ['what is not even a record', 12, 'écrite comme attendu'],
])('a record with %s is refused at its line, and the others come in', async (_, record, why) => {
  const { location } = await send(bases(fromBases, record));
  const shown = plain((await coordinator().get(location as string)).text);
  const line = bases(fromBases).split('\n').length - 1;
  expect(shown).toMatch(new RegExp(`Refusée .*${why}.* ${line} `));
  await coordinator().submit(location as string, { act: 'published' });
  expect(await tarn().selectFrom('resource').select('slug').execute()).toEqual([{ slug: 'kit-parents' }]);
});

test('the public takes the file from the list of resources', async () => {
  await bring(bases(fromBases));
  const list = await app.visitor().get('/ressources');
  expect(list.text).toContain('/ressources/les-bases.json');
  const file = await app.visitor().get('/ressources/les-bases.json');
  expect(file.headers.get('content-type')).toContain('application/json');
  expect(JSON.parse(file.text).resources[0]).toEqual(fromBases);
});

test('a file that nobody brought in is gone after a day', async () => {
  await send(bases(fromBases));
  const record = (await import('./module.ts')).resourceExchange.personalRecords?.[1];
  expect(await record?.erase?.(tarn(), new Date('2026-11-24T20:00:00Z'))).toBe(0);
  expect(await record?.erase?.(tarn(), new Date('2026-11-26T09:00:00Z'))).toBe(1);
});
