import { beforeEach, expect, test } from 'vitest';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp } from '../../testing.ts';
import { accountState, createAccount, reactivateAccount, resetSecondFactor, startPassword } from './index.ts';
import { anAccount, goodPassword, keyOn, latestLink, signIn } from './testing.ts';

const db = freshDatabase();
const app = testApp(db, () => now);
const now = new Date('2026-11-24T09:12:00Z');
const letter = {
  lang: 'fr' as const,
  network: { name: 'Espaces multimédia du Lot' },
  absolute: (path: string) => `http://localhost:3000${path}`,
  now,
};
const claire = { actor: { id: null, name: 'Claire Vayssié' }, now };
const better = 'la loutre dort sous le pont';

let count = 0;
const newEmail = (): string => `personne${++count}@lot.example`;

beforeEach(async () => {
  await db().deleteFrom('throttle').execute();
});

async function latestMailTo(email: string): Promise<string> {
  const { subject } = await db()
    .selectFrom('outgoingMail')
    .select('subject')
    .where('recipient', '=', email)
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow();
  return subject;
}

const actsOn = (personId: string) =>
  db().selectFrom('journal').select(['actor', 'act']).where('subject', '=', personId).execute();

test('a new colleague chooses her first password by the link of her invitation, within a week', async () => {
  const email = newEmail();
  const personId = await db()
    .insertInto('person')
    .values({ name: 'Ada' })
    .returning('id')
    .executeTakeFirstOrThrow();
  await createAccount(db(), { personId: personId.id, email, name: 'Ada' });
  await startPassword(db(), personId.id, { ...letter, invited: true });
  const link = await latestLink(db(), email);
  const visitor = app.visitor();

  const weak = await visitor.submit(link, { password: 'motdepasse123' });
  expect([weak.status, weak.text.includes('facile à deviner')]).toEqual([422, true]);
  const chosen = await visitor.submit(link, { password: better });
  expect(chosen.location).toBe('/connexion');
  expect((await visitor.submit('/connexion', { email, password: better })).location).toBe('/');
  expect((await app.visitor().get(link)).status).toBe(410);
  expect(await accountState(db(), personId.id)).toMatchObject({ emailVerified: true, hasPassword: true });
});

test('a forgotten password is replaced by a link, and other sign-ins end', async () => {
  const email = newEmail();
  const personId = await anAccount(db(), { email });
  const elsewhere = await signIn(app.visitor(), { email });
  const visitor = app.visitor();
  await visitor.submit('/mot-de-passe-oublie', { email });
  await visitor.submit(await latestLink(db(), email), { password: better });
  expect((await elsewhere.get('/extranet/compte')).status).toBe(303);
  expect((await visitor.submit('/connexion', { email, password: goodPassword })).status).toBe(409);
  expect((await visitor.submit('/connexion', { email, password: better })).status).toBe(303);
  expect(await latestMailTo(email)).toContain('Votre mot de passe a changé');
  expect(await actsOn(personId)).toContainEqual({
    actor: 'Nadia Ferrand',
    act: 'account.password-changed',
  });
});

test('changing a password asks for the current one, ends other sign-ins and tells the person', async () => {
  const email = newEmail();
  await anAccount(db(), { email });
  const here = await signIn(app.visitor(), { email });
  const elsewhere = await signIn(app.visitor(), { email });
  const path = '/extranet/compte/mot-de-passe';

  const wrong = await here.submit(path, { currentPassword: 'autre chose', password: better });
  expect([wrong.status, wrong.text.includes('pas votre mot de passe actuel')]).toEqual([422, true]);
  expect((await here.submit(path, { currentPassword: goodPassword, password: better })).location).toBe(
    '/extranet/compte',
  );
  expect((await here.get('/extranet/compte')).status).toBe(200);
  expect((await elsewhere.get('/extranet/compte')).status).toBe(303);
  const { subject } = await db()
    .selectFrom('outgoingMail')
    .select('subject')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow();
  expect(subject).toContain('a changé');
});

test('a new address counts once its own mailbox has said so', async () => {
  const [email, wanted] = [newEmail(), newEmail()];
  await anAccount(db(), { email });
  const visitor = await signIn(app.visitor(), { email });
  await visitor.submit('/extranet/compte/courriel', { email: wanted, currentPassword: goodPassword });
  expect((await visitor.get('/extranet/compte')).text).toContain(email);

  await app.visitor().submit(await latestLink(db(), wanted), {});
  expect((await visitor.get('/extranet/compte')).text).toContain(wanted);
});

test('once the address changed, the old mailbox is told, and its links open nothing', async () => {
  const [email, wanted] = [newEmail(), newEmail()];
  const personId = await anAccount(db(), { email });
  await startPassword(db(), personId, letter);
  const old = await latestLink(db(), email);
  const visitor = await signIn(app.visitor(), { email });
  await visitor.submit('/extranet/compte/courriel', { email: wanted, currentPassword: goodPassword });
  await app.visitor().submit(await latestLink(db(), wanted), {});

  expect((await app.visitor().get(old)).status).toBe(410);
  expect(await latestMailTo(email)).toContain('Votre adresse a changé');
});

test('nobody’s mailbox is filled with requests to confirm an address', async () => {
  const [email, wanted] = [newEmail(), newEmail()];
  await anAccount(db(), { email });
  const visitor = await signIn(app.visitor(), { email });
  const ask = () =>
    visitor.post('/extranet/compte/courriel', { email: wanted, currentPassword: goodPassword });
  const statuses = [(await ask()).status, (await ask()).status, (await ask()).status, (await ask()).status];
  expect(statuses).toEqual([303, 303, 303, 429]);
});

test('an address that somebody else has is refused beside its field', async () => {
  const [email, taken] = [newEmail(), newEmail()];
  await anAccount(db(), { email });
  await anAccount(db(), { email: taken });
  const visitor = await signIn(app.visitor(), { email });
  const answer = await visitor.submit('/extranet/compte/courriel', {
    email: taken,
    currentPassword: goodPassword,
  });
  expect([answer.status, answer.text.includes('a déjà un compte ici')]).toEqual([422, true]);
});

test('a name is changed for everybody who reads it', async () => {
  const email = newEmail();
  const personId = await anAccount(db(), { email });
  const visitor = await signIn(app.visitor(), { email });
  expect((await visitor.submit('/extranet/compte/nom', { name: '' })).status).toBe(422);
  await visitor.submit('/extranet/compte/nom', { name: 'Nadia Ferrand-Vidal' });
  const person = await db().selectFrom('person').select('name').where('id', '=', personId).executeTakeFirst();
  expect(person?.name).toBe('Nadia Ferrand-Vidal');
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

test('a lost device: the coordinator resets the code, it is written in the journal, and a new one is set up', async () => {
  const email = newEmail();
  const personId = await anAccount(db(), { email, grant: { role: 'partner' } });
  const visitor = await signIn(app.visitor(), { email });
  await keyOn(visitor, goodPassword);
  const onDevice = { publicKey: 'x', credentialId: personId, counter: 0, deviceType: 'singleDevice' };
  await db()
    .insertInto('passkey')
    .values({ userId: personId, backedUp: false, ...onDevice })
    .execute();

  await resetSecondFactor(db(), personId, claire);
  expect((await visitor.get('/extranet/compte')).status).toBe(303);
  expect(await accountState(db(), personId)).toMatchObject({ hasSecondFactor: false, passkeys: 0 });
  expect((await app.visitor().submit('/connexion', { email, password: goodPassword })).location).toBe(
    '/extranet/compte/code',
  );
  expect(await actsOn(personId)).toContainEqual({
    actor: 'Claire Vayssié',
    act: 'account.second-factor-reset',
  });
});

test('an account that was shut opens again with what it had', async () => {
  const email = newEmail();
  const personId = await anAccount(db(), { email });
  const { deactivateAccount } = await import('./index.ts');
  await deactivateAccount(db(), personId, claire);
  await reactivateAccount(db(), personId, claire);
  expect((await app.visitor().submit('/connexion', { email, password: goodPassword })).status).toBe(303);
});

test('one address never opens two accounts', async () => {
  const email = newEmail();
  await anAccount(db(), { email });
  const { id } = await db()
    .insertInto('person')
    .values({ name: 'Autre' })
    .returning('id')
    .executeTakeFirstOrThrow();
  expect(await createAccount(db(), { personId: id, email: email.toUpperCase(), name: 'Autre' })).toEqual({
    refusal: 'emailTaken',
  });
});
