import { beforeAll, beforeEach, expect, test } from 'vitest';
import { deactivateAccount, reactivateAccount } from '#modules/accounts';
import { anAccount, goodPassword, latestLink, signIn } from '#modules/accounts/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp } from '../../testing.ts';

const db = freshDatabase();
const app = testApp(db, () => now);
const start = new Date('2026-11-24T09:12:00Z');
let now = start;

const nadia = { email: 'nadia@lot.example', password: goodPassword };

beforeAll(async () => {
  await anAccount(db(), { email: nadia.email });
});

beforeEach(async () => {
  now = start;
  await db().deleteFrom('throttle').execute();
});

test('a link sent by mail signs in once, after a button is pressed', async () => {
  const visitor = app.visitor();
  await visitor.get('/connexion');
  await visitor.post('/connexion/lien-par-courriel', { email: nadia.email });
  const link = await latestLink(db(), nadia.email);

  expect((await app.visitor().get(link)).status).toBe(200);
  expect((await visitor.submit(link, {})).location).toBe('/extranet');
  expect((await visitor.get('/extranet/compte')).status).toBe(200);
  expect((await app.visitor().get(link)).status).toBe(410);
});

test('a link older than a quarter of an hour opens nothing', async () => {
  const visitor = app.visitor();
  await visitor.post('/connexion/lien-par-courriel', { email: nadia.email });
  const link = await latestLink(db(), nadia.email);
  const page = await visitor.get(link);
  now = new Date(start.getTime() + 16 * 60_000);
  expect((await visitor.get(link)).status).toBe(410);
  expect(page.status).toBe(200);
});

test('asking a link for an unknown address says the same and sends nothing', async () => {
  const before = await db().selectFrom('outgoingMail').selectAll().execute();
  const answer = await app.visitor().post('/connexion/lien-par-courriel', { email: 'personne@lot.example' });
  expect(answer.text).toContain('Si un compte existe');
  expect(await db().selectFrom('outgoingMail').selectAll().execute()).toEqual(before);
});

test('a deactivated account is out at once, and no way in is left, even once it is open again', async () => {
  const email = 'marc@lot.example';
  const personId = await anAccount(db(), { email });
  const visitor = await signIn(app.visitor(), { email });
  await app.visitor().post('/connexion/lien-par-courriel', { email });
  const link = await latestLink(db(), email);

  const by = { actor: { id: null, name: 'Claire' }, now };
  await deactivateAccount(db(), personId, by);
  expect((await visitor.get('/extranet/compte')).status).toBe(303);
  expect((await app.visitor().submit('/connexion', { email, password: goodPassword })).status).toBe(409);
  await reactivateAccount(db(), personId, by);
  expect((await app.visitor().get(link)).status).toBe(410);
});

test('no more than three links in a row go to one mailbox', async () => {
  const ask = () => app.visitor().post('/connexion/lien-par-courriel', { email: nadia.email });
  for (let tries = 0; tries < 3; tries += 1) expect((await ask()).status).toBe(200);
  expect((await ask()).status).toBe(429);
});
