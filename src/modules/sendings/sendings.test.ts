import { createHash, randomBytes } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { addPerson, addSpace } from '#modules/network';
import { aSpace, tellTerritory } from '#modules/network/testing';
import { schemaOf } from '#platform/database/deed';
import { filesOf } from '#platform/files/files';
import { freshDatabase } from '#platform/testing/fresh-database';
import { plain } from '#platform/testing/plain';
import { type Answer, testApp, type Visitor } from '../../testing.ts';

const db = freshDatabase();
let now = new Date('2026-11-24T09:12:00Z');
const app = testApp(db, () => now);
let [nadia, hugo, space] = ['', '', ''];

beforeAll(async () => {
  await tellTerritory(db());
  space = (await addSpace(db(), aSpace(), { actor: { id: null, name: 'essai' }, now })).id;
  nadia = await addPerson(db(), { name: 'Nadia Ferrand', email: 'nadia@maillage.example' });
  hugo = await addPerson(db(), { name: 'Hugo Delpech', email: 'hugo@maillage.example' });
});

const as = (personId: string): Visitor =>
  app.visitorAs({ personId, grants: [{ role: 'animator', communes: [], epcis: [], spaces: [space] }] });

const path = '/extranet/envois';
const film = Buffer.concat([
  Buffer.from('000000186674797069736f6d0000000069736f6d6d703432', 'hex'),
  randomBytes(2_500_000),
]);
const json = ({ text }: Answer): { id: string; received: number; isWhole: boolean; said?: string } =>
  JSON.parse(text);

const begin = (who: Visitor, bytes: number, name = 'film.mp4') =>
  who.post(path, { name, bytes: String(bytes) });
const send = (who: Visitor, id: string, [bytes, from, to]: [Buffer, number, number]) =>
  who.post(`${path}/${id}`, {
    startsAt: String(from),
    part: new File([new Uint8Array(bytes.subarray(from, to))], 'part'),
  });

async function sendAll(who: Visitor, bytes: Buffer, name?: string): Promise<{ id: string; last: Answer }> {
  const { id } = json(await begin(who, bytes.length, name));
  let last = await send(who, id, [bytes, 0, 1_000_000]);
  for (let at = 1_000_000; at < bytes.length; at += 1_000_000)
    last = await send(who, id, [bytes, at, at + 1_000_000]);
  return { id, last };
}

const share = (who: Visitor, sending: string) =>
  who.submit('/extranet/ressources/nouvelle?type=file', {
    kind: 'file',
    title: 'Un film',
    summary: 'Le film de l’atelier.',
    lang: 'fr',
    licence: 'CC-BY-SA-4.0',
    owner: space,
    act: 'publish',
    sending,
  });

const stored = () => filesOf(app.program().parts.config).names(schemaOf(db()));

test('a film that arrives in parts is one file, which its form shares and everybody downloads', async () => {
  const { id, last } = await sendAll(as(nadia), film, '../../Le film.mp4');
  expect(json(last)).toEqual({ id, received: film.length, isWhole: true });
  expect((await share(as(nadia), id)).status).toBe(303);
  const file = await app.visitor().get('/ressources/un-film/fichier');
  expect(Buffer.from(file.bytes).equals(film)).toBe(true);
  expect(file.headers.get('content-length')).toBe(String(film.length));
  expect(file.headers.get('content-disposition')).toContain('Le%20film.mp4');
  const sha256 = createHash('sha256').update(film).digest('hex');
  expect(await stored()).toEqual([sha256]);
});

test('it is shared once: its number is worth nothing afterwards', async () => {
  const { id } = await sendAll(as(nadia), film);
  expect((await share(as(nadia), id)).status).toBe(303);
  const again = await share(as(nadia), id);
  expect([again.status, plain(again.text).includes('Choisissez un fichier')]).toEqual([422, true]);
});

test('a part that begins elsewhere is refused, and is told where the file is', async () => {
  const who = as(nadia);
  const { id } = json(await begin(who, film.length));
  await send(who, id, [film, 0, 1_000_000]);
  for (const [from, to] of [
    [0, 1_000_000],
    [2_000_000, 2_500_000],
    [1_000_000, 1_000_000],
  ] as const) {
    const answer = await send(who, id, [film, from, to]);
    expect([answer.status, json(answer).received]).toEqual([409, 1_000_000]);
  }
  const tooLong = await who.post(`${path}/${id}`, {
    startsAt: '1000000',
    part: new File([new Uint8Array(film.length)], 'x'),
  });
  expect(tooLong.status).toBe(409);
  expect(json(await who.get(`${path}/${id}`))).toEqual({ id, received: 1_000_000, isWhole: false });
  await who.post(`${path}/${id}/arret`, {});
});

test('two parts that come at once do not both get in', async () => {
  const who = as(nadia);
  const { id } = json(await begin(who, film.length));
  const answers = await Promise.all([1, 2, 3].map(() => send(who, id, [film, 0, 1_000_000])));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  expect(json(await who.get(`${path}/${id}`)).received).toBe(1_000_000);
  await who.post(`${path}/${id}/arret`, {});
  expect((await who.get(`${path}/${id}`)).status).toBe(404);
});

test('the same film sent by two people is one file', async () => {
  const before = await stored();
  const { id } = await sendAll(as(hugo), film, 'copie.mp4');
  expect((await share(as(hugo), id)).status).toBe(303);
  expect(await stored()).toEqual(before);
});

test('another person can neither see, continue, stop nor share it; nor can a stranger', async () => {
  const { id } = await sendAll(as(nadia), film);
  const other = as(hugo);
  expect((await other.get(`${path}/${id}`)).status).toBe(404);
  expect((await send(other, id, [film, 0, 10])).status).toBe(404);
  expect((await other.post(`${path}/${id}/arret`, {})).status).toBe(404);
  expect((await share(other, id)).status).toBe(422);
  expect((await app.visitor().get(`${path}/${id}`)).status).toBe(303);
  expect((await as(nadia).get(`${path}/${id}`)).status).toBe(200);
  await as(nadia).post(`${path}/${id}/arret`, {});
});

test.each([
  ['a page', '<!DOCTYPE html><script>alert(1)</script>', 'programme'],
  ['a drawing that may hold a program', '<?xml version="1.0"?><svg onload="alert(1)"></svg>', 'SVG'],
  ['a program', `MZ\u0090\u0000${'\u0000'.repeat(100)}`, 'programme'],
])('%s that calls itself film.mp4 is not taken, and nothing of it stays', async (_, text, why) => {
  const before = await stored();
  const { id, last } = await sendAll(as(nadia), Buffer.from(text, 'latin1'));
  expect([last.status, json(last).said?.includes(why)]).toEqual([422, true]);
  expect((await as(nadia).get(`${path}/${id}`)).status).toBe(404);
  expect(await stored()).toEqual(before);
});

test('one person has 1 GB on its way at most, and no file of more than 500 MB', async () => {
  const who = as(hugo);
  expect((await begin(who, 500_000_001)).status).toBe(422);
  const begun = [await begin(who, 500_000_000), await begin(who, 500_000_000)];
  const third = await begin(who, 1);
  expect([...begun.map(({ status }) => status), third.status]).toEqual([201, 201, 422]);
  expect(json(third).said).toContain('en route');
});

test('what gets no part for a day is forgotten, and leaves room for another', async () => {
  const who = as(hugo);
  now = new Date(now.getTime() + 25 * 3_600_000);
  const { id } = json(await begin(who, 500_000_000));
  expect(json(await who.get(`${path}/${id}`)).received).toBe(0);
});
