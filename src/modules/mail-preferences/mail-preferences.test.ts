import { beforeEach, expect, test } from 'vitest';
import { anAccount, signIn } from '#modules/accounts/testing';
import { readersOf, rhythmsOf } from '#platform/mail/readers';
import type { Reader } from '#platform/mail/topic';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp } from '../../testing.ts';
import { mailPreferences } from './module.ts';
import { readToken, tokenOf } from './reader-token.ts';
import { choicesOf } from './store.ts';

const db = freshDatabase();
const app = testApp(db);
const secret = 'x'.repeat(32);
const email = 'nadia@lot.example';
const topic = 'proposals.answers';
const reader: Reader = { network: 'lot', address: email, topics: [topic] };
const ways = (of: Partial<Reader> = {}) =>
  mailPreferences.mailChoices?.ways({ ...reader, ...of }, secret) ?? { choose: '', stop: '' };

beforeEach(async () => {
  await db().deleteFrom('mailChoice').execute();
});

const chosen = async () => Object.fromEntries(await choicesOf(db(), email));

/** As a mail program does: no cookie, no form of ours, no page to come from. */
const oneClick = (path: string, method = 'POST') =>
  app.program().app.fetch(
    new Request(`http://localhost:3000${path}`, {
      method,
      headers: { host: 'localhost:3000', 'content-type': 'application/x-www-form-urlencoded' },
      ...(method === 'POST' ? { body: 'List-Unsubscribe=One-Click' } : {}),
    }),
  );

test('somebody without an account chooses by the link of a mail, and finds her choice again', async () => {
  const visitor = app.visitor();
  const page = await visitor.get(ways().choose);
  expect(page.text).toContain('Ce que deviennent vos propositions');
  expect(page.text).not.toContain('Les fichiers de lieux relus chaque nuit');

  const sent = await visitor.submit(ways().choose, { [`t-${topic}`]: 'weekly' });
  expect([sent.status, sent.location]).toEqual([303, ways().choose]);
  expect(await chosen()).toEqual({ [topic]: 'weekly' });
  expect((await visitor.get(ways().choose)).text).toMatch(/<option value="weekly" selected/);
});

test('one button stops all that is shown', async () => {
  await app.visitor().submit(ways().choose, { none: 'none' });
  expect(await chosen()).toEqual({ [topic]: 'never' });
});

test('a rhythm that does not exist is refused, and the page comes back', async () => {
  const answer = await app.visitor().submit(ways().choose, { [`t-${topic}`]: 'yearly' });
  expect(answer.status).toBe(422);
  expect(await chosen()).toEqual({});
});

test('a mail program unsubscribes its reader in one post, without a cookie, and is sent nowhere', async () => {
  const answer = await oneClick(ways({ topics: [topic, 'imports.results'] }).stop);
  expect([answer.status, answer.headers.get('location'), answer.headers.get('set-cookie')]).toEqual([
    200,
    null,
    null,
  ]);
  expect(await chosen()).toEqual({ [topic]: 'never', 'imports.results': 'never' });
});

test('a program that only looks where the link leads changes nothing, and a person finds the page', async () => {
  const answer = await oneClick(ways().stop, 'GET');
  expect([answer.status, answer.headers.get('location')]).toEqual([303, ways().choose]);
  expect(await chosen()).toEqual({});
});

test.each([
  ['cut', (path: string) => path.slice(0, -5)],
  [
    'of another reader',
    (path: string) =>
      path.replace(/\/[^/.]+\./, `/${Buffer.from('["theo@lot.example"]').toString('base64url')}.`),
  ],
  ['of nothing', (path: string) => path.replace(/\/[^/]+$/, '/abc')],
])('a link that is %s opens nothing and stops nothing', async (_what, spoil) => {
  expect((await app.visitor().get(spoil(ways().choose))).status).toBe(410);
  expect((await oneClick(spoil(ways().stop))).status).toBe(410);
  expect(await db().selectFrom('mailChoice').selectAll().execute()).toEqual([]);
});

test('the link of one network is nothing in another', () => {
  const token = tokenOf(reader, secret);
  expect(readToken(token, 'lot', secret)).toEqual(reader);
  expect(readToken(token, 'tarn', secret)).toBeNull();
  expect(readToken(token, 'lot', 'y'.repeat(32))).toBeNull();
});

test('whoever is signed in chooses among all topics, from her account', async () => {
  await anAccount(db(), { email });
  const nadia = await signIn(app.visitor(), { email });
  expect((await nadia.get('/extranet/compte')).text).toContain('/extranet/compte/courriels');
  const page = await nadia.get('/extranet/compte/courriels');
  expect(page.text).toContain('Les fichiers de lieux relus chaque nuit');
  const sent = await nadia.submit('/extranet/compte/courriels', { 't-imports.results': 'daily' });
  expect(sent.status).toBe(303);
  expect(await chosen()).toMatchObject({ [topic]: 'at-once', 'imports.results': 'daily' });
});

test('a choice holds whatever the letters of the address, and what nobody chose begins as its module says', async () => {
  await oneClick(ways().stop);
  const readers = readersOf(app.program().parts.modules, secret);
  const asked = ['NADIA@lot.example', 'theo@lot.example'].map((address) => ({ address, topic }));
  expect(await rhythmsOf(db(), readers, asked)).toEqual(['never', 'at-once']);
});
