import { beforeAll, expect, test } from 'vitest';
import { anAccount, goodPassword, signIn } from '#modules/accounts/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp } from '../../testing.ts';

const db = freshDatabase();
const app = testApp(db);
const email = 'nadia@lot.example';

beforeAll(async () => {
  await anAccount(db(), { email });
});

async function switchOff(modules: string[]): Promise<void> {
  await db.pool().pg.query(`update public.network set modules_off = $1 where slug = 'lot'`, [modules]);
  await app.program().parts.networks.reload();
}

test('an answer that no device gave opens nothing, and says what else to do', async () => {
  const visitor = app.visitor();
  await visitor.get('/connexion');
  const answer = await visitor.post('/connexion/cle', { passkey: '{"id":"x"}' });
  expect([answer.status, answer.text.includes('n’ouvre aucun compte ici')]).toEqual([409, true]);
});

test('a key without a device’s answer is not added', async () => {
  const visitor = await signIn(app.visitor(), { email, password: goodPassword });
  const answer = await visitor.submit('/extranet/compte/cles', { name: 'Téléphone', passkey: 'null' });
  expect([answer.status, answer.text.includes('n’a pas été ajoutée')]).toEqual([409, true]);
});

test('where a network switched passkeys off, nobody sees them and they open nothing', async () => {
  const visitor = await signIn(app.visitor(), { email, password: goodPassword });
  expect((await app.visitor().get('/connexion')).text).toContain('maillage-passkey');
  expect((await visitor.get('/extranet/compte')).text).toContain('Clés d’accès');

  await switchOff(['passkeys']);
  expect((await app.visitor().get('/connexion')).text).not.toContain('maillage-passkey');
  expect((await visitor.get('/extranet/compte')).text).not.toContain('Clés d’accès');
  expect((await visitor.get('/extranet/compte/cles')).status).toBe(404);
  await switchOff([]);
});
