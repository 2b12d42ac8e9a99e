import { beforeEach, expect, test } from 'vitest';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp } from '../../testing.ts';
import {
  accountState,
  createAccount,
  deactivateAccount,
  reactivateAccount,
  resetSecondFactor,
} from './index.ts';
import { anAccount, goodPassword, keyOn, signIn } from './testing.ts';

const db = freshDatabase();
const app = testApp(db, () => now);
const now = new Date('2026-11-24T09:12:00Z');
const claire = { actor: { id: null, name: 'Claire Vayssié' }, now };

let count = 0;
const newEmail = (): string => `personne${++count}@lot.example`;

beforeEach(async () => {
  await db().deleteFrom('throttle').execute();
});

const actsOn = (personId: string) =>
  db().selectFrom('journal').select(['actor', 'act']).where('subject', '=', personId).execute();

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
