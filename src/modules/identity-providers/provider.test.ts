import { afterAll, beforeAll, expect, test } from 'vitest';
import { anAccount, goodPassword, keyOn, signIn, signInWithCode } from '#modules/accounts/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp, type Visitor } from '../../testing.ts';
import { openProvider, type TestProvider } from './testing-provider.ts';

const db = freshDatabase();
const app = testApp(db, () => new Date());
const origin = 'http://localhost:3000';
const client = {
  id: 'maillage',
  secret: 's'.repeat(32),
  redirectUri: `${origin}/connexion/retour/callback/departement`,
};
let provider: TestProvider;

beforeAll(async () => {
  provider = await openProvider(client, {
    nadia: { email: 'nadia@lot.example', email_verified: true },
    claire: { email: 'claire@lot.example', email_verified: true },
    stranger: { email: 'inconnue@lot.example', email_verified: true },
    impostor: { email: 'marc@lot.example', email_verified: false },
  });
  app.program().parts.config.MAILLAGE_OIDC = [
    {
      id: 'departement',
      name: 'Le compte du département',
      issuer: provider.issuer,
      clientId: client.id,
      clientSecret: client.secret,
    },
  ];
  await anAccount(db(), { email: 'nadia@lot.example' });
  await anAccount(db(), { email: 'marc@lot.example' });
  await anAccount(db(), { email: 'claire@lot.example', grant: { role: 'coordinator' } });
});

afterAll(() => provider.close());

/** From our sign-in page, through the provider, to what we answer when she comes back. */
async function comeFrom(visitor: Visitor, person: string, query = '') {
  const away = await visitor.get(`/connexion/par/departement${query}`);
  const back = await provider.walk(away.location as string, person);
  return visitor.get(back.replace(origin, ''));
}

test('who signs in at the identity provider is in, and comes back to the page she asked', async () => {
  const visitor = app.visitor();
  expect((await visitor.get('/connexion')).text).toContain('Avec Le compte du département');
  const answer = await comeFrom(visitor, 'nadia', '?suite=%2Fextranet%2Fcompte%2Fnom');
  expect(answer.location).toBe('/extranet/compte/nom');
  expect((await visitor.get('/extranet/compte')).text).toContain('nadia@lot.example');
});

test('the provider’s tokens are kept nowhere, and the second time needs no address', async () => {
  await comeFrom(app.visitor(), 'nadia');
  const links = await db()
    .selectFrom('credential')
    .selectAll()
    .where('providerId', '=', 'departement')
    .execute();
  expect(links.map(({ accountId, password }) => [accountId, password])).toEqual([['nadia', null]]);
});

test('the code is asked after the provider as well', async () => {
  const password = { email: 'claire@lot.example', password: goodPassword };
  const { key } = await keyOn(await signIn(app.visitor(), password), goodPassword);
  const visitor = app.visitor();
  expect((await comeFrom(visitor, 'claire', '?suite=%2Fannuaire')).location).toBe(
    '/connexion/code?suite=%2Fannuaire',
  );
  expect((await visitor.get('/extranet/compte')).status).toBe(303);
  await signInWithCode(visitor, key);
  expect((await visitor.get('/extranet/compte')).status).toBe(200);
});

test.each(['stranger', 'impostor'])(
  'a %s at the provider gets no account here, and is told what to do',
  async (person) => {
    const visitor = app.visitor();
    const answer = await comeFrom(visitor, person);
    expect([answer.status, answer.text.includes('Il faut un compte à la même adresse')]).toEqual([409, true]);
    expect((await visitor.get('/extranet/compte')).status).toBe(303);
  },
);

test('an answer that this browser did not ask for is refused', async () => {
  const hers = app.visitor();
  const away = await hers.get('/connexion/par/departement');
  const back = await provider.walk(away.location as string, 'nadia');
  const other = app.visitor();
  expect((await other.get(back.replace(origin, ''))).status).toBe(409);
  expect((await other.get('/extranet/compte')).status).toBe(303);
});

test('a provider that does not answer says so, and is tried again next time', async () => {
  app.program().parts.config.MAILLAGE_OIDC?.push({
    id: 'absent',
    name: 'Un service absent',
    issuer: 'http://localhost:9',
    clientId: 'x',
    clientSecret: 'y',
  });
  const answer = await app.visitor().get('/connexion/par/absent');
  expect([answer.status, answer.text.includes('Un service absent n’a pas pu vous connecter')]).toEqual([
    409,
    true,
  ]);
  expect((await app.visitor().get('/connexion/par/inconnu')).location).toBe('/connexion');
});
