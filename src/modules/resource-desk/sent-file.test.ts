import { beforeAll, expect, test } from 'vitest';
import { addPerson } from '#modules/network';
import { resourceById, savingsOf } from '#modules/resources';
import { aResource } from '#modules/resources/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { plain } from '#platform/testing/plain';
import { testApp } from '../../testing.ts';

const db = freshDatabase();
const app = testApp(db);
const list = '/extranet/ressources';
const people: Record<string, string> = {};

beforeAll(async () => {
  for (const name of ['Nadia', 'Hugo'])
    people[name] = await addPerson(db(), { name, email: `${name.toLowerCase()}@example.fr` });
});

const as = (name: string) =>
  app.visitorAs({
    name,
    personId: people[name] as string,
    grants: [{ role: 'coordinator', communes: [], epcis: [], spaces: [] }],
  });
const pdf = (name: string) => new File([Buffer.from(`%PDF-1.7\n${name}`)], name);
const said = {
  ...{ kind: 'file', title: 'Le plan', summary: 'Où tout se trouve.', lang: 'fr', licence: 'CC-BY-SA-4.0' },
  ...{ authors: '', owner: 'network' },
};
const keptIn = (text: string): string => /name="_kept" value="([^"]*)"/.exec(text)?.[1] ?? '';
const fileNow = async (id: string) => (await resourceById(db(), id))?.fileName;

/** A file that Nadia and Hugo both have before their eyes, and that Hugo changed first. */
async function crossed(first: object): Promise<string> {
  const sent = await as('Nadia').post(`${list}/nouvelle`, { ...said, act: 'publish', file: pdf('un.pdf') });
  const id = sent.location?.split('/').at(-1) as string;
  await as('Hugo').post(`${list}/${id}/modifier`, { ...said, seen: '1', act: 'save', ...first });
  return id;
}

test('a file that was chosen is still there when two texts are put together, and is saved with them', async () => {
  const id = await crossed({ summary: 'Où tout se range.' });
  const hers = { ...said, title: 'Le plan du lieu', seen: '1', act: 'save' };
  const met = await as('Nadia').post(`${list}/${id}/modifier`, { ...hers, file: pdf('deux.pdf') });
  expect(met.status).toBe(409);
  expect(plain(met.text)).toContain('« deux.pdf » est gardé');
  const both = { ...hers, summary: 'Où tout se range.', seen: '2', _kept: keptIn(met.text) };
  expect((await as('Nadia').post(`${list}/${id}/modifier`, both)).status).toBe(303);
  expect(await resourceById(db(), id)).toMatchObject({
    ...{ title: 'Le plan du lieu', summary: 'Où tout se range.', fileName: 'deux.pdf', version: 3 },
  });
  expect((await app.visitor().get('/ressources/le-plan/fichier')).text).toContain('deux.pdf');
});

test('where another file was put in its place meanwhile, it is said', async () => {
  const id = await crossed({ file: pdf('autre.pdf') });
  const hers = { ...said, title: 'Le plan du lieu', seen: '1', act: 'save' };
  const met = await as('Nadia').post(`${list}/${id}/modifier`, hers);
  expect(plain(met.text)).toContain('Un autre fichier : autre.pdf');
  await as('Nadia').post(`${list}/${id}/modifier`, { ...hers, seen: '2' });
  expect(await fileNow(id)).toBe('autre.pdf');
});

test('a file that was chosen is still there when something else is to be corrected', async () => {
  const wrong = { ...said, title: '', act: 'publish' };
  const back = await as('Nadia').post(`${list}/nouvelle`, { ...wrong, file: pdf('trois.pdf') });
  expect(back.status).toBe(422);
  const again = { ...said, act: 'publish', _kept: keptIn(back.text) };
  const sent = await as('Nadia').post(`${list}/nouvelle`, again);
  expect(await fileNow(sent.location?.split('/').at(-1) as string)).toBe('trois.pdf');
});

test('nobody names a file that somebody else sent, nor one that she makes up', async () => {
  const back = await as('Nadia').post(`${list}/nouvelle`, {
    ...said,
    title: '',
    act: 'publish',
    file: pdf('x.pdf'),
  });
  const kept = keptIn(back.text);
  const forged = `${Buffer.from('{"fileSha256":"0","fileName":"x","fileType":"x","fileBytes":1}').toString('base64url')}.x`;
  for (const [name, token] of [
    ['Hugo', kept],
    ['Nadia', forged],
    ['Nadia', `${kept}x`],
  ] as const) {
    const sent = await as(name).post(`${list}/nouvelle`, { ...said, act: 'publish', _kept: token });
    expect(sent.status).toBe(422);
    expect(plain(sent.text)).toContain('Choisissez un fichier.');
  }
});

test('the versions are a list of dates; one of them is open, and says what it changed', async () => {
  const { id } = await aResource(db(), { body: 'Un' });
  const text = { ...said, kind: 'text', seen: '1', act: 'save', why: 'Mieux.' };
  await as('Nadia').post(`${list}/${id}/modifier`, { ...text, body: 'Deux' });
  await as('Hugo').post(`${list}/${id}/modifier`, { ...text, seen: '2', body: 'Trois' });
  const page = async (query = '') => (await as('Nadia').get(`${list}/${id}/historique${query}`)).text;
  expect((await savingsOf(db(), id)).map(({ number }) => number)).toEqual([3, 2, 1]);
  expect(await page()).toMatch(/<ins>.*?Trois/s);
  expect(await page()).not.toMatch(/<ins>.*?Deux<\/ins>/s);
  expect(await page()).toContain('?version=2#version-2');
  expect(await page('?version=2')).toMatch(/<ins>.*?Deux/s);
  expect(await page('?version=2')).toContain('Reprendre la version 2');
  expect(plain(await page('?version=1'))).toContain('La première version.');
  expect((await as('Nadia').get(`${list}/${id}/historique?version=9`)).status).toBe(404);
});
