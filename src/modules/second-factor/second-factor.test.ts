import { beforeEach, expect, test } from 'vitest';
import {
  anAccount,
  goodPassword,
  keyOn,
  latestLink,
  signIn,
  signInWithCode,
} from '#modules/accounts/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp } from '../../testing.ts';

const db = freshDatabase();
const app = testApp(db, () => now);
const now = new Date('2026-11-24T09:12:00Z');

let count = 0;
const newEmail = (): string => `personne${++count}@lot.example`;

beforeEach(async () => {
  await db().deleteFrom('throttle').execute();
});

test('whose role demands a code cannot turn it off; others can, with their password', async () => {
  const [guarded, free] = [newEmail(), newEmail()];
  await anAccount(db(), { email: guarded, grant: { role: 'coordinator' } });
  await anAccount(db(), { email: free });
  for (const email of [guarded, free]) {
    const visitor = await signIn(app.visitor(), { email });
    await keyOn(visitor, goodPassword);
    const answer = await visitor.post('/extranet/compte/code/retirer', { currentPassword: goodPassword });
    expect(answer.status).toBe(email === guarded ? 409 : 303);
  }
});

test('new recovery codes replace the old ones', async () => {
  const email = newEmail();
  await anAccount(db(), { email });
  const visitor = await signIn(app.visitor(), { email });
  const { recoveryCodes } = await keyOn(visitor, goodPassword);
  await visitor.post('/extranet/compte/code/secours', { currentPassword: goodPassword });
  const later = await signIn(app.visitor(), { email });
  expect((await later.submit('/connexion/code', { code: recoveryCodes[0] as string })).status).toBe(409);
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
