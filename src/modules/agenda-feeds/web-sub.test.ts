import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { announced, aWorkshop } from '#modules/meetings/testing';
import { addSpace } from '#modules/network';
import { aSpace, tellTerritory } from '#modules/network/testing';
import { tellSubscribers } from '#platform/hub/tell';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp } from '../../testing.ts';

const db = freshDatabase();
const start = new Date('2026-11-24T09:12:00Z');
const app = testApp(db, () => start);
const topic = 'http://localhost:3000/agenda.atom';
const secret = 'le heron boit';
let spaceId = '';

beforeAll(async () => {
  await tellTerritory(db());
  spaceId = (await addSpace(db(), aSpace(), { actor: { id: null, name: 'essai' }, now: start })).id;
});

/** A program that follows a feed: what it is asked and sent, and how it answers. */
interface Got {
  method: string;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
  body: string;
}
const got: Got[] = [];
const answers = { confirms: true, status: 200 };
const subscriber = createServer(async (request, response) => {
  let body = '';
  for await (const chunk of request) body += chunk;
  const query = new URL(request.url ?? '', 'http://a').searchParams;
  got.push({ method: request.method ?? '', query, headers: request.headers, body });
  response.writeHead(answers.status);
  response.end(answers.confirms ? query.get('hub.challenge') : 'no');
});
let callback = '';
beforeAll(async () => {
  await new Promise<void>((ready) => subscriber.listen(0, '127.0.0.1', ready));
  callback = `http://127.0.0.1:${(subscriber.address() as AddressInfo).port}/lecteur?qui=1`;
});
afterAll(() => void subscriber.close());
beforeEach(async () => {
  got.length = 0;
  Object.assign(answers, { confirms: true, status: 200 });
  await db().deleteFrom('hubSubscription').execute();
  await db().deleteFrom('throttle').execute();
});

async function ask(fields: Record<string, string>): Promise<number> {
  const said = Object.entries({ mode: 'subscribe', topic, callback, ...fields });
  const body = new URLSearchParams(said.map(([name, value]) => [`hub.${name}`, value]));
  const request = new Request('http://localhost:3000/websub', {
    method: 'POST',
    body,
    headers: { host: 'localhost:3000' },
  });
  return (await app.program().app.fetch(request)).status;
}
const round = (now: Date, { isGuarded = false } = {}): Promise<void> =>
  tellSubscribers(db(), {
    modules: app.program().parts.modules,
    now,
    allows: isGuarded ? undefined : () => true,
  });
const later = (minutes: number): Date => new Date(start.getTime() + minutes * 60_000);
const announce = (title: string, now: Date) => announced(db(), aWorkshop(spaceId, { title }), now);
const sent = () => got.filter(({ method }) => method === 'POST');

test('a feed says who tells of its changes, in itself and above it', async () => {
  const { headers, text } = await app.visitor().get('/agenda.atom');
  expect(headers.get('link')).toBe(`<${topic}>; rel="self", <http://localhost:3000/websub>; rel="hub"`);
  expect(text).toContain('<link rel="hub" href="http://localhost:3000/websub"/>');
});

test('who asked is asked back, then told of each change once, under its own signature', async () => {
  expect(await ask({ secret, lease_seconds: '7200' })).toBe(202);
  await round(later(1));
  expect(Object.fromEntries(got[0]?.query ?? [])).toMatchObject({
    qui: '1',
    'hub.mode': 'subscribe',
    'hub.topic': topic,
    'hub.lease_seconds': '7200',
  });
  await round(later(2));
  expect(sent()).toHaveLength(0);

  await announce('Nouveau', later(3));
  await round(later(4));
  await round(later(5));
  expect(sent()).toHaveLength(1);
  const { headers, body } = sent()[0] as Got;
  expect(headers['x-hub-signature']).toBe(
    `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`,
  );
  expect(headers['content-type']).toBe('application/atom+xml; charset=utf-8');
  expect(headers.link).toContain(`<${topic}>; rel="self"`);
  expect(body).toBe((await app.visitor().get('/agenda.atom')).text);
});

test('what could not be sent is sent again ever later; who says that it is gone is left alone', async () => {
  await ask({});
  await round(later(1));
  await announce('Manqué', later(2));
  answers.status = 500;
  for (const minutes of [3, 3, 4, 5, 6, 7]) await round(later(minutes));
  expect(sent()).toHaveLength(3);
  answers.status = 200;
  await round(later(20));
  expect(sent()).toHaveLength(4);
  await announce('Encore', later(21));
  answers.status = 410;
  await round(later(22));
  await announce('Et encore', later(23));
  await round(later(24));
  expect(sent()).toHaveLength(5);
});

test('who does not confirm, or whose time is over, is told nothing', async () => {
  answers.confirms = false;
  await ask({});
  await round(later(1));
  answers.confirms = true;
  await ask({ lease_seconds: '3600' });
  await round(later(2));
  await announce('Trop tard', later(70));
  await round(later(71));
  expect(sent()).toHaveLength(0);
  expect(await db().selectFrom('hubSubscription').selectAll().execute()).toEqual([]);
});

test('nobody ends a subscription in the name of another', async () => {
  await ask({});
  await round(later(1));
  await ask({ mode: 'unsubscribe' });
  answers.confirms = false;
  await round(later(2));
  expect(await db().selectFrom('hubSubscription').selectAll().execute()).toHaveLength(1);
  answers.confirms = true;
  await ask({ mode: 'unsubscribe' });
  await round(later(3));
  expect(await db().selectFrom('hubSubscription').selectAll().execute()).toHaveLength(0);
});

test('no address inside a network is called, whatever was asked', async () => {
  expect(await ask({})).toBe(202);
  await round(later(1), { isGuarded: true });
  expect(got).toEqual([]);
});

test.each([
  ['no list of ours', { topic: 'https://ailleurs.example/agenda.atom' }],
  ['a page that is no list', { topic: 'http://localhost:3000/agenda' }],
  ['a list with something behind it that it does not say of itself', { topic: `${topic}?x=1` }],
  ['the list of a space that is not', { topic: 'http://localhost:3000/annuaire/nulle-part/agenda.atom' }],
  ['a form that there is not', { topic: 'http://localhost:3000/agenda.xml' }],
  ['no mode', { mode: 'publish' }],
  ['no address to call', { callback: 'lecteur' }],
  ['another kind of address', { callback: 'ftp://lecteur.example/' }],
  ['somebody’s password', { callback: 'https://a:b@lecteur.example/' }],
  ['a secret that is too long', { secret: 'x'.repeat(200) }],
])('%s is refused at once', async (_what, fields) => {
  expect(await ask(fields)).toBe(400);
});

test('a list that is narrowed is followed at the address that it says of itself', async () => {
  expect(await ask({ topic: `${topic}?theme=demarches` })).toBe(202);
});

/** So many who follow the list already, or who only asked to. */
const follow = (count: number, { host, isTold }: { host: (rank: number) => string; isTold: boolean }) =>
  db()
    .insertInto('hubSubscription')
    .values(
      Array.from({ length: count }, (_, rank) => ({
        ...{ topic, base: 'http://localhost:3000', lang: 'fr' as const, path: '/agenda.atom', query: '' },
        callback: `https://${host(rank)}/${rank}`,
        ...(isTold ? { untilAt: later(1e4) } : { askedMode: 'subscribe' as const, askedAt: start }),
      })),
    )
    .execute();

test('when the hub is full nobody else is taken in, and who is told already goes on', async () => {
  await follow(1000, { host: (rank) => `lecteur${rank}.example`, isTold: true });
  expect(await ask({ callback: 'https://autre.example/' })).toBe(503);
  expect(await ask({ callback: 'https://lecteur7.example/7' })).toBe(202);
});

test('one site that asks under many addresses keeps out nobody but itself', async () => {
  await follow(120, { host: () => 'foule.example', isTold: false });
  expect(await ask({ callback: 'https://foule.example:8443/encore' })).toBe(503);
  expect(await ask({ callback: 'https://lecteur.example/' })).toBe(202);
});

test('a machine that asks over and over is told to wait', async () => {
  const statuses = new Set<number>();
  for (let count = 0; count < 121; count += 1) statuses.add(await ask({ mode: 'publish' }));
  expect([...statuses]).toEqual([400, 429]);
});

test('those who are slow keep nobody waiting: they are called together', async () => {
  // Each answers once all five were called: one after the other, none would.
  const held: (() => void)[] = [];
  const slow = createServer((request, response) => {
    held.push(() => response.end(new URL(request.url ?? '', 'http://a').searchParams.get('hub.challenge')));
    if (held.length === 5) for (const answer of held.splice(0)) answer();
  });
  await new Promise<void>((ready) => slow.listen(0, '127.0.0.1', ready));
  const { port } = slow.address() as AddressInfo;
  for (let rank = 0; rank < 5; rank += 1) await ask({ callback: `http://127.0.0.1:${port}/${rank}` });
  await round(later(1));
  await announce('Pour tous les cinq', later(2));
  await round(later(3));
  slow.close();
  const told = await db().selectFrom('hubSubscription').select(['attempts', 'untilAt']).execute();
  expect(told.map(({ attempts, untilAt }) => [attempts, untilAt !== null])).toEqual(Array(5).fill([0, true]));
}, 30_000);
