import { beforeAll, expect, test } from 'vitest';
import { deactivateAccount } from '#modules/accounts';
import { anAccount } from '#modules/accounts/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp } from '../../testing.ts';

const db = freshDatabase();
const now = new Date('2026-11-24T09:12:00Z');
const app = testApp(db, () => now);
const path = '/extranet/compte/calendrier';
const by = { actor: { id: null, name: 'essai' }, now };
let personId = '';

beforeAll(async () => {
  personId = await anAccount(db(), { email: 'nadia@example.org' });
});

const nadia = () => app.visitorAs({ personId, email: 'nadia@example.org' });
const addressIn = (text: string): string =>
  /http:\/\/localhost:3000(\/calendrier\/[\w-]{32}\.ics)/.exec(text.replaceAll('<wbr/>', ''))?.[1] ?? '';
const make = async (): Promise<string> => addressIn((await nadia().post(path, {})).text);

test('her address is shown once, opens her calendar without a sign-in, and is stored by nobody', async () => {
  const address = await make();
  const { status, headers, text } = await app.visitor().get(address);
  expect([status, headers.get('cache-control')]).toEqual([200, 'no-store']);
  expect(text).toContain('BEGIN:VTIMEZONE');
  const page = await nadia().get(path);
  expect(addressIn(page.text)).toBe('');
  expect(page.text).toContain('Une adresse, faite le 24\u00a0novembre\u00a02026');
  const { rows } = await db.pool().pg.query('select token_hash from lot.own_calendar');
  expect(address).not.toContain(rows[0].token_hash);
});

test('another address replaces the first, and one that is taken back opens nothing', async () => {
  const first = await make();
  const second = await make();
  expect((await app.visitor().get(first)).status).toBe(404);
  expect((await app.visitor().get(second)).status).toBe(200);
  await nadia().post(`${path}/retirer`, {});
  expect((await app.visitor().get(second)).status).toBe(404);
});

test('a closed account takes the address back', async () => {
  const address = await make();
  await deactivateAccount(db(), personId, by);
  expect((await app.visitor().get(address)).status).toBe(404);
});

test.each([`/calendrier/${'x'.repeat(32)}.ics`, '/calendrier/court.ics', '/calendrier/.ics'])(
  '%s opens nothing',
  async (address) => {
    expect((await app.visitor().get(address)).status).toBe(404);
  },
);

test('who is not signed in makes no address', async () => {
  const { status, location } = await app.visitor().get(path);
  expect([status, location]).toEqual([303, expect.stringContaining('/connexion')]);
});

test('« Mon compte » says whether there is one', async () => {
  expect((await nadia().get('/extranet/compte')).text).toContain('Pas d’adresse pour l’instant');
});
