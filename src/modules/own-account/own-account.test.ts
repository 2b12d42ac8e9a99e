import { beforeEach, expect, test } from 'vitest';
import { anAccount, goodPassword, latestLink, signIn } from '#modules/accounts/testing';
import { addPerson, personById } from '#modules/network';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp } from '../../testing.ts';

const db = freshDatabase();
const app = testApp(db, () => now);
const start = new Date('2026-11-24T09:12:00Z');
let now = start;

let count = 0;
const newEmail = (): string => `personne${++count}@lot.example`;

beforeEach(async () => {
  now = start;
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
  await anAccount(db(), { email });
  await app.visitor().submit('/mot-de-passe-oublie', { email });
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

test('letters follow a new address, and an address that somebody without an account has is refused', async () => {
  const [email, wanted, known] = [newEmail(), newEmail(), newEmail()];
  const personId = await anAccount(db(), { email });
  await addPerson(db(), { name: 'Lucien', email: known });
  const visitor = await signIn(app.visitor(), { email });
  const refused = await visitor.submit('/extranet/compte/courriel', {
    email: known,
    currentPassword: goodPassword,
  });
  expect(refused.status).toBe(422);
  await visitor.submit('/extranet/compte/courriel', { email: wanted, currentPassword: goodPassword });
  await app.visitor().submit(await latestLink(db(), wanted), {});
  expect((await personById(db(), personId))?.email).toBe(wanted);
});

test('an address does not change from an open screen, even where there is no password', async () => {
  const email = newEmail();
  const personId = await anAccount(db(), { email });
  const visitor = await signIn(app.visitor(), { email });
  await db().deleteFrom('credential').where('userId', '=', personId).execute();
  now = new Date(start.getTime() + 61 * 60_000);
  const late = await visitor.submit('/extranet/compte/courriel', { email: newEmail() });
  expect([late.status, late.text.includes('date de plus d’une heure')]).toEqual([409, true]);
  const first = await visitor.submit('/extranet/compte/mot-de-passe', { password: goodPassword });
  expect(first.status).toBe(409);
  now = new Date(start.getTime() + 59 * 60_000);
  expect((await visitor.submit('/extranet/compte/courriel', { email: newEmail() })).status).toBe(303);
});

test.each(['a new password', 'signing out everywhere'])(
  '%s leaves no link that opens the account',
  async (what) => {
    const [email, thief] = [newEmail(), newEmail()];
    await anAccount(db(), { email });
    const visitor = await signIn(app.visitor(), { email });
    await visitor.submit('/extranet/compte/courriel', { email: thief, currentPassword: goodPassword });
    const link = await latestLink(db(), thief);
    if (what === 'a new password') {
      const password = 'un heron passe sur le Cele';
      await visitor.submit('/extranet/compte/mot-de-passe', { currentPassword: goodPassword, password });
    } else await visitor.post('/extranet/compte/connexions/toutes', {});
    expect((await app.visitor().get(link)).status).toBe(410);
  },
);
