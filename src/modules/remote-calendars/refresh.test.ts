import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addSpace } from '#modules/network';
import { aSpace, aViewer, tellTerritory } from '#modules/network/testing';
import { inTransaction } from '#platform/database/deed';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp } from '../../testing.ts';
import { follow } from './follow.ts';
import { refreshCalendars } from './refresh.ts';
import { calendarsOf } from './store.ts';
import { calendar, event } from './testing.ts';

const db = freshDatabase();
const now = new Date('2026-11-24T09:12:00Z');
const app = testApp(db, () => now);
const at = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
let spaceId = '';
let nadia: ReturnType<typeof app.visitorAs>;
const asked: IncomingMessage['headers'][] = [];
let answer: (response: ServerResponse) => void = () => {};
const site = createServer((request, response) => {
  asked.push(request.headers);
  answer(response);
});

beforeAll(async () => {
  site.listen(0, '127.0.0.1');
  await once(site, 'listening');
  await tellTerritory(db());
  spaceId = (await addSpace(db(), aSpace(), { actor: { id: null, name: 'essai' }, now })).id;
  nadia = app.visitorAs(await aViewer(db(), 'animator', { spaces: [spaceId] }));
});
afterAll(() => site.close());

const here = { allows: () => true };
const text = (place: string): string => calendar(event('DTSTART:20261205T140000', `LOCATION:${place}`));
const says = (place: string) => (response: ServerResponse) =>
  response.writeHead(200, { 'content-type': 'text/calendar', etag: `"${place}"` }).end(text(place));
const place = async () =>
  (await db().selectFrom('series').select('place').where('spaceId', '=', spaceId).executeTakeFirst())?.place;
const [problem, path] = [
  async () => (await calendarsOf(db(), spaceId, now))[0]?.problem ?? null,
  () => `/extranet/espaces/${spaceId}/calendriers`,
];

test('a calendar is read again by its ETag; what stops it is said, and forgotten when it comes back', async () => {
  const address = `http://127.0.0.1:${(site.address() as AddressInfo).port}/agenda.ics`;
  const followed = { spaceId, name: 'Ville', address, bytes: Buffer.from(text('Halle')) };
  await inTransaction(db(), (tx) => follow(tx, followed, now));

  answer = says('Mairie');
  await refreshCalendars(db(), at(4), here);
  expect(await place()).toBe('Mairie');

  answer = (response) => response.writeHead(304).end();
  await refreshCalendars(db(), at(8), here);
  expect(asked.at(-1)?.['if-none-match']).toBe('"Mairie"');
  expect(await problem()).toBeNull();

  answer = (response) => response.writeHead(404).end();
  await refreshCalendars(db(), at(12), here);
  expect(await problem()).toContain('404');
  expect((await nadia.get(path())).text).toContain('Rien de neuf');
  answer = (response) => response.writeHead(200).end(text('Cour').slice(0, -20));
  await refreshCalendars(db(), at(16), here);
  expect([await problem(), await place()]).toEqual([
    'Le calendrier s’arrête au milieu. Rien n’a changé ici.',
    'Mairie',
  ]);

  answer = says('Cour');
  await refreshCalendars(db(), at(20), here);
  expect([await problem(), await place()]).toEqual([null, 'Cour']);
  expect(asked.at(-1)?.['if-none-match']).toBeUndefined();
});

test('an address inside a network is not asked', async () => {
  await refreshCalendars(db(), at(24));
  expect(await problem()).toContain('à l’intérieur d’un réseau');
});

const ics = (name: string, content: string) => new File([content], name, { type: 'text/calendar' });

test('a file is shown before anything comes, comes once, and leaves again', async () => {
  const shown = await nadia.post(path(), {
    file: ics('saison.ics', text('Jardin').replace('fete@', 'jardin@').replace('Fête', 'Jour')),
  });
  expect(shown.status).toBe(200);
  expect(shown.text).toContain('Jour du livre');
  const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(shown.text)?.[1] ?? '';
  const fields = { sha256: hidden('sha256'), name: hidden('name'), address: '', _form: crypto.randomUUID() };
  const sent = await nadia.post(`${path()}/suivre`, fields);
  expect((await nadia.post(`${path()}/suivre`, fields)).location).toBe(sent.location);
  const one = await nadia.get(sent.location ?? '');
  expect(one.text).toContain('saison.ics');
  expect((await db().selectFrom('series').select('id').where('place', '=', 'Jardin').execute()).length).toBe(
    1,
  );
  await nadia.post(`${sent.location}/arreter`, { what: 'remove' });
  expect((await db().selectFrom('series').select('id').where('place', '=', 'Jardin').execute()).length).toBe(
    0,
  );
});

test.each([
  [{}, 'Donnez l’adresse du calendrier'],
  [{ file: ics('page.ics', '<html>') }, 'Ce n’est pas un calendrier'],
  [{ file: ics('coupé.ics', text('x').slice(0, -30)) }, 's’arrête au milieu'],
  [{ address: 'http://127.0.0.1/agenda.ics' }, 'ou dans un réseau local'],
  [{ address: 'https://a.example/x.ics', file: ics('a.ics', text('x')) }, 'pas les deux'],
])('%j comes back with its sentence', async (fields, sentence) => {
  const came = await nadia.post(path(), fields);
  expect(came.status).toBe(422);
  expect(came.text).toContain(sentence);
});

test('what was looked at too long ago is to be given again; whoever does not hold the workshops sees nothing', async () => {
  const old = await nadia.post(`${path()}/suivre`, { sha256: 'a'.repeat(64), name: 'x', address: '' });
  expect(old.status).toBe(422);
  expect(old.text).toContain('lu il y a trop longtemps');
  const other = app.visitorAs(await aViewer(db(), 'animator', { spaces: [] }));
  expect((await other.get(path())).status).toBe(403);
});
