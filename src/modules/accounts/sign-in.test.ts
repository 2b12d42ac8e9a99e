import { beforeAll, beforeEach, expect, test } from 'vitest';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp } from '../../testing.ts';
import { anAccount, goodPassword, signIn } from './testing.ts';

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

test('an animator signs in by her password, and is known on every page after it', async () => {
  const visitor = app.visitor();
  const answer = await visitor.submit('/connexion', nadia);
  expect([answer.status, answer.location]).toEqual([303, '/extranet']);
  expect((await visitor.get('/extranet/compte')).text).toContain(nadia.email);
});

test('a wrong password is refused with a sentence, and the address stays', async () => {
  const answer = await app.visitor().submit('/connexion', { ...nadia, password: 'pas le bon du tout' });
  expect(answer.status).toBe(409);
  expect(answer.text).toContain('ne vont pas ensemble');
  expect(answer.text).toContain(`value="${nadia.email}"`);
  expect(answer.text).not.toContain('pas le bon du tout');
});

test('an address nobody has is refused in the same words as a wrong password', async () => {
  const answer = await app.visitor().submit('/connexion', { ...nadia, email: 'personne@lot.example' });
  expect([answer.status, answer.text.includes('ne vont pas ensemble')]).toEqual([409, true]);
});

test('the session cookie is the network’s own, out of reach of scripts, for this host and path', async () => {
  const answer = await app.visitor().submit('/connexion', nadia);
  const cookie = answer.headers.getSetCookie().find((line) => line.startsWith('maillage_lot_session='));
  expect(cookie).toMatch(/; Path=\/; HttpOnly; SameSite=Lax$/);
  expect(cookie).not.toMatch(/Domain/i);
});

test('a page asked without a sign-in leads to it, and back', async () => {
  const visitor = app.visitor();
  const turned = await visitor.get('/extranet/compte/nom');
  expect(turned.location).toBe('/connexion?suite=%2Fextranet%2Fcompte%2Fnom');
  expect((await visitor.submit(turned.location as string, nadia)).location).toBe('/extranet/compte/nom');
});

test.each(['//evil.example', 'https://evil.example', '/\\evil.example', '/\t/evil.example'])(
  'a sign-in never leads to another site such as %j',
  async (suite) => {
    const visitor = app.visitor();
    const answer = await visitor.submit(`/connexion?suite=${encodeURIComponent(suite)}`, nadia);
    expect(answer.location).toBe('/extranet');
  },
);

test('ten wrong passwords in a row make one wait, and the page says how long', async () => {
  const visitor = app.visitor();
  for (let tries = 0; tries < 10; tries += 1)
    await visitor.submit('/connexion', { ...nadia, password: 'pas le bon du tout' });
  const answer = await visitor.submit('/connexion', nadia);
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '30']);
  expect(answer.text).toContain('attendez 30\u00a0secondes');

  now = new Date(start.getTime() + 31_000);
  expect((await visitor.submit('/connexion', nadia)).status).toBe(303);
});

test.each([
  '/connexion/retour/sign-in/email',
  '/connexion/retour/sign-up/email',
  '/connexion/retour/get-session',
  '/connexion/retour/two-factor/disable',
  '/api/auth/sign-in/email',
])('the library’s own address %s answers nobody', async (path) => {
  const visitor = await signIn(app.visitor(), nadia);
  expect((await visitor.get(path)).status).toBe(404);
  expect((await visitor.post(path, { email: nadia.email, password: goodPassword })).status).toBe(404);
});
