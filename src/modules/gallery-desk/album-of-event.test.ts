import { beforeAll, expect, test } from 'vitest';
import { announced, aWorkshop } from '#modules/meetings/testing';
import { plain } from '#platform/testing/plain';
import { aFile, aGalleryDesk } from './testing.ts';

const desk = aGalleryDesk();
const { db, animator, someone, send, photoPath } = desk;
const now = new Date('2026-11-24T09:12:00Z');
const newAlbum = '/extranet/galerie/nouvel-album';
const ids: Record<string, string> = {};

beforeAll(async () => {
  const add = async (title: string, startsOn: string, spaceId: string) => {
    ids[title] = (await announced(db(), aWorkshop(spaceId, { title, startsOn }), now)).id;
  };
  await add('Réparer ensemble', '2026-11-21', desk.gramat);
  await add('Photos du téléphone', '2026-11-17', desk.gramat);
  await add('Fête de Figeac', '2026-11-20', desk.figeac);
  await add('La semaine prochaine', '2026-12-01', desk.gramat);
});

const offered = (html: string): string[] =>
  [...html.matchAll(/<option value="[0-9a-f-]{36}"[^>]*>([^<]*)/g)].map(([, label = '']) => plain(label));
const made = () =>
  db()
    .selectFrom('album')
    .select(['title', 'spaceId', 'seriesId'])
    .where('title', '=', 'Un album')
    .executeTakeFirst();

test('what took place in her spaces is offered, the latest first, and nothing that is to come', async () => {
  expect(offered((await animator().get(newAlbum)).text)).toEqual([
    'samedi 21 novembre : Réparer ensemble',
    'mardi 17 novembre : Photos du téléphone',
  ]);
  const all = offered((await someone('coordinator').get(newAlbum)).text);
  expect(all).toContain('vendredi 20 novembre : Fête de Figeac (Espace, Figeac)');
});

test('an event says its space; the album is on its page in the agenda once a photo is shown', async () => {
  const event = ids['Fête de Figeac'] as string;
  const answer = await someone('coordinator').post(newAlbum, { title: 'Un album', seriesId: event });
  expect(answer.status).toBe(303);
  expect(await made()).toMatchObject({ spaceId: desk.figeac, seriesId: event });
  const { id } = await db()
    .selectFrom('album')
    .select('id')
    .where('title', '=', 'Un album')
    .executeTakeFirstOrThrow();
  const { number } = await db()
    .selectFrom('meeting')
    .select('number')
    .where('seriesId', '=', event)
    .executeTakeFirstOrThrow();
  const page = async () => {
    const { location } = await desk.app.visitor().get(`/agenda/${number}`);
    return (await desk.app.visitor().get(location ?? '')).text;
  };
  expect(await page()).not.toContain('Un album');
  await db().deleteFrom('album').where('id', '<>', id).execute();
  desk.album = id;
  await send(someone('coordinator'), [await aFile()]);
  await someone('coordinator').post(await photoPath(), { alternative: 'Des fanions.', people: 'nobody' });
  expect(plain(await page())).toContain('Un album');
});

test('neither a space nor an event is an album of nowhere; an event of another space is said to be', async () => {
  const nowhere = await someone('coordinator').post(newAlbum, { title: 'Un album' });
  expect([nowhere.status, plain(nowhere.text).includes('Choisissez un espace.')]).toEqual([422, true]);
  const elsewhere = await someone('coordinator').post(newAlbum, {
    title: 'Un album',
    spaceId: desk.gramat,
    seriesId: ids['Fête de Figeac'] as string,
  });
  expect([elsewhere.status, plain(elsewhere.text).includes('a eu lieu dans un autre espace')]).toEqual([
    422,
    true,
  ]);
  expect(await made()).toBeUndefined();
});

test('an event of a space that she does not look after is none of hers', async () => {
  const answer = await animator().post(newAlbum, {
    title: 'Un album',
    seriesId: ids['Fête de Figeac'] as string,
  });
  expect(answer.status).toBe(422);
  expect(await made()).toBeUndefined();
});

test('from the page of a meeting that took place one makes its album: the title and the event are there', async () => {
  const { text } = await animator().get(`${newAlbum}?atelier=${ids['Réparer ensemble']}`);
  expect(text).toContain('value="Réparer ensemble"');
  expect(text).toContain(`<option value="${ids['Réparer ensemble']}" selected`);
});

test('an album keeps the event that it tells of when it is corrected', async () => {
  const event = ids['Réparer ensemble'] as string;
  await animator().post(newAlbum, { title: 'Un album', seriesId: event, spaceId: desk.gramat });
  const { id } = await db()
    .selectFrom('album')
    .select('id')
    .where('title', '=', 'Un album')
    .executeTakeFirstOrThrow();
  const path = `/extranet/galerie/${id}/modifier`;
  expect((await animator().get(path)).text).toContain(`<option value="${event}" selected`);
  await animator().submit(path, { title: 'Un album', seriesId: event });
  expect(await made()).toMatchObject({ seriesId: event });
});
