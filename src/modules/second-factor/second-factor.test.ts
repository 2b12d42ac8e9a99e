import { beforeEach, expect, test } from 'vitest';
import { sessionsOf } from '#modules/accounts';
import {
  anAccount,
  codeFor,
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
const start = new Date('2026-11-24T09:12:00Z');
const minutes = (count: number): Date => new Date(start.getTime() + count * 60_000);
let now = start;

let count = 0;
const newEmail = (): string => `personne${++count}@lot.example`;

const idOf = async (email: string): Promise<string> =>
  (await db().selectFrom('accountUser').select('id').where('email', '=', email).executeTakeFirstOrThrow()).id;

beforeEach(async () => {
  now = start;
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

test('a code opens one sign-in only', async () => {
  const email = newEmail();
  const personId = await anAccount(db(), { email });
  const { key } = await keyOn(await signIn(app.visitor(), { email }), goodPassword);
  const code = await codeFor(key);
  const [first, thief] = [await signIn(app.visitor(), { email }), await signIn(app.visitor(), { email })];
  expect((await first.submit('/connexion/code', { code })).location).toBe('/extranet');
  const again = await thief.submit('/connexion/code', { code });
  expect([again.status, again.location]).toEqual([303, '/connexion']);
  expect((await thief.get('/connexion')).text).toContain('Ce code a déjà servi');
  expect((await thief.get('/extranet/compte')).status).toBe(303);
  expect(await sessionsOf(db(), personId, now)).toHaveLength(2);
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

test('whoever has a code signs in again after half an hour on a shared computer, and finds what she was typing', async () => {
  const [email, other] = [newEmail(), newEmail()];
  await anAccount(db(), { email, grant: { role: 'coordinator' } });
  const { key } = await keyOn(await signIn(app.visitor(), { email }), goodPassword);
  await anAccount(db(), { email: other, name: 'Hugo Delpech', grant: { role: 'partner' } });
  const otherKeys = await keyOn(await signIn(app.visitor(), { email: other }), goodPassword);

  const computer = app.visitor();
  await computer.submit('/connexion', { email, password: goodPassword, partage: 'oui' });
  await computer.submit('/connexion/code?partage=oui', { code: await codeFor(key) });
  const token = /name="_token" value="([^"]+)"/.exec(
    (await computer.get('/extranet/compte/nom')).text,
  )?.[1] as string;
  now = minutes(40);
  const turned = await computer.post('/extranet/compte/nom', { name: 'Claire Confidentielle' }, { token });
  expect(turned.location).toBe('/connexion?suite=%2Fextranet%2Fcompte%2Fnom&partage=oui');
  const asked = await computer.submit(turned.location as string, { email, password: goodPassword });
  const back = await computer.submit(asked.location as string, { code: await codeFor(key) });
  expect(back.location).toBe('/extranet/compte/nom');
  expect((await computer.get(back.location as string)).text).toContain('value="Claire Confidentielle"');

  now = minutes(80);
  const next = await computer.submit('/connexion', { email: other, password: goodPassword });
  const code = otherKeys.recoveryCodes[0] as string;
  expect((await computer.submit(next.location as string, { code })).location).toBe('/extranet');
  expect((await computer.get('/extranet/compte')).text).toContain(other);
});

test('whoever has no password sets up her code, within the hour of her sign-in', async () => {
  const email = newEmail();
  await anAccount(db(), { email, grant: { role: 'ambassador', epcis: ['200066371'] } });
  await db()
    .deleteFrom('credential')
    .where('userId', '=', await idOf(email))
    .execute();
  const visitor = app.visitor();
  await visitor.post('/connexion/lien-par-courriel', { email });
  expect((await visitor.submit(await latestLink(db(), email), {})).location).toBe('/extranet/compte/code');
  now = minutes(61);
  const late = await visitor.submit('/extranet/compte/code', {});
  expect([late.status, late.text.includes('date de plus d’une heure')]).toEqual([409, true]);
  now = minutes(59);
  expect((await keyOn(visitor, '')).recoveryCodes).toHaveLength(10);
});

test('a code that is on shows its recovery codes no more, whatever is given', async () => {
  const email = newEmail();
  await anAccount(db(), { email });
  const visitor = await signIn(app.visitor(), { email });
  const { key, recoveryCodes } = await keyOn(visitor, goodPassword);
  const again = await visitor.post('/extranet/compte/code/verifier', { code: await codeFor(key) });
  expect([again.status, again.location]).toEqual([303, '/extranet/compte/code']);
  expect(again.text).not.toContain(recoveryCodes[0]);
  const anew = await visitor.post('/extranet/compte/code', { currentPassword: goodPassword });
  expect([anew.status, (await visitor.get('/extranet/compte')).text.includes('restants\u00a0: 10')]).toEqual([
    303,
    true,
  ]);
});

test.each(['', '/secours', '/retirer'])(
  'a password is guessed at /code%s no more often than elsewhere',
  async (step) => {
    const email = newEmail();
    await anAccount(db(), { email });
    const visitor = await signIn(app.visitor(), { email });
    if (step !== '') await keyOn(visitor, goodPassword);
    const tried: number[] = [];
    for (let turn = 0; turn < 12; turn += 1)
      tried.push(
        (await visitor.post(`/extranet/compte/code${step}`, { currentPassword: `essai ${turn}` })).status,
      );
    expect(tried.slice(0, 8)).toEqual(Array(8).fill(422));
    expect(tried.at(-1)).toBe(429);
  },
);
