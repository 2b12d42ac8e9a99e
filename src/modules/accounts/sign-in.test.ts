import { beforeAll, beforeEach, expect, test } from 'vitest';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp } from '../../testing.ts';
import { deactivateAccount } from './index.ts';
import { anAccount, goodPassword, keyOn, latestLink, signIn, signInWithCode } from './testing.ts';

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

test('a coordinator cannot do anything before she has set up a code, and is asked for it ever after', async () => {
  const claire = { email: 'claire@lot.example', password: goodPassword };
  await anAccount(db(), { email: claire.email, name: 'Claire Vayssié', grant: { role: 'coordinator' } });
  const visitor = app.visitor();
  expect((await visitor.submit('/connexion', claire)).location).toBe('/extranet/compte/code');
  expect((await visitor.get('/extranet/autre')).location).toBe('/extranet/compte/code');

  const { key, recoveryCodes } = await keyOn(visitor, goodPassword);
  expect(recoveryCodes).toHaveLength(10);
  expect((await visitor.get('/extranet/compte')).text).toContain('restants\u00a0: 10');

  const later = app.visitor();
  expect((await later.submit('/connexion', claire)).location).toBe('/connexion/code');
  expect((await later.get('/extranet/compte')).status).toBe(303);
  expect((await later.submit('/connexion/code', { code: '000000' })).status).toBe(409);
  expect((await signInWithCode(later, key)).location).toBe('/extranet');
  expect((await later.get('/extranet/compte')).status).toBe(200);
});

test('the code is asked after a link as well: a stolen mailbox is not enough', async () => {
  const email = 'hugo@lot.example';
  await anAccount(db(), { email, grant: { role: 'ambassador', epcis: ['200066371'] } });
  const visitor = await signIn(app.visitor(), { email });
  await keyOn(visitor, goodPassword);

  const thief = app.visitor();
  await thief.post('/connexion/lien-par-courriel', { email });
  expect((await thief.submit(await latestLink(db(), email), {})).location).toBe('/connexion/code');
  expect((await thief.get('/extranet/compte')).status).toBe(303);
});

test('a recovery code opens the account once only', async () => {
  const email = 'samira@lot.example';
  await anAccount(db(), { email, grant: { role: 'partner' } });
  const { recoveryCodes } = await keyOn(await signIn(app.visitor(), { email }), goodPassword);
  const code = (recoveryCodes[3] as string).toUpperCase().replace('-', ' ');

  const first = await signIn(app.visitor(), { email });
  expect((await first.submit('/connexion/code', { code })).location).toBe('/extranet');
  expect((await first.get('/extranet/compte')).text).toContain('restants\u00a0: 9');

  const second = await signIn(app.visitor(), { email });
  const again = await second.submit('/connexion/code', { code });
  expect([again.status, again.text.includes('a déjà servi')]).toEqual([409, true]);
});

test('a deactivated account is out at once, and no way in is left', async () => {
  const email = 'marc@lot.example';
  const personId = await anAccount(db(), { email });
  const visitor = await signIn(app.visitor(), { email });
  await app.visitor().post('/connexion/lien-par-courriel', { email });
  const link = await latestLink(db(), email);

  await deactivateAccount(db(), personId, { actor: { id: null, name: 'Claire' }, now });
  expect((await visitor.get('/extranet/compte')).status).toBe(303);
  expect((await app.visitor().submit('/connexion', { email, password: goodPassword })).status).toBe(409);
  expect((await app.visitor().get(link)).status).toBe(410);
});

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

test('no more than three links in a row go to one mailbox', async () => {
  const ask = () => app.visitor().post('/connexion/lien-par-courriel', { email: nadia.email });
  for (let tries = 0; tries < 3; tries += 1) expect((await ask()).status).toBe(200);
  expect((await ask()).status).toBe(429);
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
