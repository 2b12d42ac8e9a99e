import { beforeAll, expect, test } from 'vitest';
import { createAccount, demonstrationRoles } from '#modules/accounts';
import { addSpace, setTerritory } from '#modules/network';
import { networkChapters } from '#platform/database/chapters';
import { migrate } from '#platform/database/migrate';
import { addNetwork } from '#platform/networks';
import { freshDatabase } from '#platform/testing/fresh-database';
import { modules } from '../../modules.ts';
import { testApp } from '../../testing.ts';
import { tellAccounts } from './tell-accounts.ts';

const db = freshDatabase();
const app = testApp(db, () => new Date());
const now = new Date('2026-11-24T09:12:00Z');

beforeAll(async () => {
  const place = {
    postalCodes: ['46500'],
    population: 3400,
    epciCode: '200066371',
    latitude: 44.78,
    longitude: 1.72,
  };
  await setTerritory(db(), {
    epcis: [{ code: '200066371', name: 'Cauvaldor', outline: null }],
    communes: [{ code: '46128', name: 'Gramat', ...place }],
    shapes: {},
  });
  const by = { actor: { id: null, name: 'essai' }, now };
  const gramat = {
    communeCode: '46128',
    postalCode: '46500',
    address: 'place',
    latitude: 44.7787,
    longitude: 1.7256,
  };
  for (const name of ['Un', 'Deux', 'Trois']) await addSpace(db(), { ...gramat, name, fictitious: true }, by);
  await tellAccounts(db(), now);
});

test.each(demonstrationRoles)(
  'the %s of the demonstration enters by what the sign-in page shows',
  async (role) => {
    const visitor = app.visitor();
    const { text } = await visitor.get('/connexion');
    const email = `${role}@maillage.example`;
    const code = new RegExp(`${email}</a>[\\s\\S]*?<td[^>]*>(?:<b[^>]*>(\\d{6})</b>|pas de code)`).exec(
      text,
    )?.[1];
    expect(text).toContain(email);

    const answer = await visitor.submit('/connexion', { email, password: 'demonstration' });
    const home = role === 'inhabitant' ? '/' : '/extranet';
    if (code) {
      expect(answer.location).toBe('/connexion/code');
      expect((await visitor.submit('/connexion/code', { code })).location).toBe(home);
    } else expect(answer.location).toBe(home);
    expect((await visitor.get('/extranet/compte')).text).toContain(email);
  },
);

test('what opens a demonstration account cannot be changed by who uses it', async () => {
  const visitor = app.visitor();
  await visitor.submit('/connexion', { email: 'animator@maillage.example', password: 'demonstration' });
  for (const path of ['nom', 'courriel', 'mot-de-passe', 'code', 'cles']) {
    expect((await visitor.get(`/extranet/compte/${path}`)).status).toBe(403);
    expect(
      (await visitor.post(`/extranet/compte/${path}`, { name: 'Autre', email: 'autre@lot.example' })).status,
    ).toBe(403);
  }
});

test('a real network shows no such account, and its database refuses to hold one', async () => {
  const { pg } = db.pool();
  await migrate(pg, 'tarn', networkChapters(modules));
  await addNetwork(pg, { slug: 'tarn', name: 'Espaces du Tarn' });
  await app.program().parts.networks.reload();

  expect((await app.visitor().get('/~tarn/connexion')).text).not.toContain('maillage.example');
  const person = await pg.query(`insert into tarn.person (name) values ('Ada') returning id`);
  const insert = `insert into tarn.account_user (id, email) values ($1, 'coordinator@maillage.example')`;
  await expect(pg.query(insert, [person.rows[0].id])).rejects.toThrow(/cannot exist in a real network/);
  const account = { personId: person.rows[0].id, email: 'animator@maillage.example', name: 'Ada' };
  await expect(createAccount(db.pool().network('tarn'), account)).rejects.toThrow(
    /cannot exist in a real network/,
  );
});

test('a demonstration that becomes a real network lets nobody in by these accounts, nor stay in', async () => {
  const inside = app.visitor();
  await inside.submit('/connexion', { email: 'inhabitant@maillage.example', password: 'demonstration' });
  await db.pool().pg.query(`update public.network set demonstration = false where slug = 'lot'`);
  await app.program().parts.networks.reload();
  const answer = await app
    .visitor()
    .submit('/connexion', { email: 'inhabitant@maillage.example', password: 'demonstration' });
  expect(answer.status).toBe(409);
  expect((await inside.get('/extranet/compte')).status).toBe(303);
  await db.pool().pg.query(`update public.network set demonstration = true where slug = 'lot'`);
  await app.program().parts.networks.reload();
});
