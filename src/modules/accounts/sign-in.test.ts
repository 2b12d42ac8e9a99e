import { beforeAll, expect, test } from 'vitest';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp, type Visitor } from '../../testing.ts';
import { anAccount, codeFor, goodPassword } from './testing.ts';

const db = freshDatabase();
const now = new Date('2026-11-24T09:12:00Z');
const app = testApp(db, () => now);

beforeAll(async () => {
  await anAccount(db(), { email: 'nadia@lot.example' });
});

test('an animator signs in by her password, and is known on every page after it', async () => {
  const nadia = app.visitor();
  const answer = await nadia.submit('/connexion', { email: 'nadia@lot.example', password: goodPassword });
  expect([answer.status, answer.location]).toEqual([303, '/']);
  expect((await nadia.get('/extranet/compte')).text).toContain('nadia@lot.example');
});

test('a wrong password is refused with a sentence, and the address stays', async () => {
  const answer = await app
    .visitor()
    .submit('/connexion', { email: 'nadia@lot.example', password: 'pas le bon' });
  expect(answer.status).toBe(409);
  expect(answer.text).toContain('ne vont pas ensemble');
  expect(answer.text).toContain('value="nadia@lot.example"');
});
