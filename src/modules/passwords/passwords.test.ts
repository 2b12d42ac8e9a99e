import { beforeEach, expect, test } from 'vitest';
import { accountState, createAccount } from '#modules/accounts';
import { anAccount, goodPassword, latestLink, signIn } from '#modules/accounts/testing';
import { entryPath } from '#modules/mail-links';
import { addPerson } from '#modules/network';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp } from '../../testing.ts';

const db = freshDatabase();
const app = testApp(db, () => now);
const now = new Date('2026-11-24T09:12:00Z');
const better = 'la loutre dort sous le pont';

let count = 0;
const newEmail = (): string => `personne${++count}@lot.example`;

beforeEach(async () => {
  await db().deleteFrom('throttle').execute();
});

async function latestMailTo(email: string): Promise<string | undefined> {
  const mail = await db()
    .selectFrom('outgoingMail')
    .select('subject')
    .where('recipient', '=', email)
    .orderBy('id', 'desc')
    .executeTakeFirst();
  return mail?.subject;
}

const actsOn = (personId: string) =>
  db().selectFrom('journal').select(['actor', 'act']).where('subject', '=', personId).execute();

/** Somebody whom an invitation has just brought an account, without a password yet. */
async function anInvited(email: string): Promise<string> {
  const personId = await addPerson(db(), { name: 'Ada', email });
  await createAccount(db(), { personId, email });
  return personId;
}

test('a new colleague chooses her first password by her invitation, and is welcomed, not warned', async () => {
  const email = newEmail();
  const personId = await anInvited(email);
  const link = (await entryPath(db(), personId, { use: 'password', now })) as string;
  const visitor = app.visitor();

  const weak = await visitor.submit(link, { password: 'motdepasse123' });
  expect([weak.status, weak.text.includes('facile à deviner')]).toEqual([422, true]);
  const chosen = await visitor.submit(link, { password: better });
  expect(chosen.location).toBe('/connexion');
  expect((await visitor.get('/connexion')).text).toContain('Bienvenue. Votre mot de passe est enregistré');
  expect(await latestMailTo(email)).toBeUndefined();
  expect(await actsOn(personId)).toContainEqual({ actor: 'Ada', act: 'account.password-chosen' });

  expect((await visitor.submit('/connexion', { email, password: better })).location).toBe('/');
  expect((await app.visitor().get(link)).status).toBe(410);
  expect(await accountState(db(), personId)).toMatchObject({ emailVerified: true, hasPassword: true });
});

test('who enters by links already is told that a first password was chosen, and not that one changed', async () => {
  const email = newEmail();
  const personId = await anInvited(email);
  const visitor = app.visitor();
  await visitor.submit((await entryPath(db(), personId, { use: 'sign-in', now })) as string, {});
  await visitor.submit('/extranet/compte/mot-de-passe', { password: better });
  expect(await latestMailTo(email)).toContain('Votre compte a maintenant un mot de passe');
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
  expect([wrong.status, wrong.text.includes('pas votre mot de passe')]).toEqual([422, true]);
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
