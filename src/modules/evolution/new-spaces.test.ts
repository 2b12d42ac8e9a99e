import { beforeAll, expect, test } from 'vitest';
import { addSpace, changeSpace, spaceById } from '#modules/network';
import { aSpace, tellTerritory } from '#modules/network/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp } from '../../testing.ts';

const db = freshDatabase();
const now = new Date('2026-11-24T09:12:00Z');
const app = testApp(db, () => now);
const by = { actor: { id: null, name: 'essai' }, now };
const get = async (path: string) => app.visitor().get(path);

beforeAll(async () => {
  await tellTerritory(db());
  await addSpace(db(), aSpace(), by);
  await addSpace(db(), aSpace({ name: 'Caché', status: 'draft' }), by);
});

test('new spaces of the directory are a feed; a draft is none', async () => {
  const { text } = await get('/annuaire/evolution.atom');
  expect([...text.matchAll(/<title>(.*)<\/title>/g)].map(([, title]) => title)).toEqual([
    expect.stringContaining('Nouveaux espaces'),
    'Médiathèque, Gramat',
  ]);
  expect((await get('/annuaire/evolution.ics')).status).toBe(404);
  expect((await get('/annuaire/evolution.csv')).headers.get('content-type')).toContain('text/csv');
  expect((await get('/annuaire')).text).toContain('href="/annuaire/evolution.rss"');
});

test('a space that closes and opens again is no news', async () => {
  const { items } = JSON.parse((await get('/annuaire/evolution.json')).text);
  const id = items[0].id.replace('urn:uuid:', '');
  const at = (time: string) => ({ ...by, now: new Date(time) });
  await changeSpace(db(), id, { status: 'closed' }, at('2026-11-25T09:00:00Z'));
  await changeSpace(db(), id, { status: 'published' }, at('2026-11-26T09:00:00Z'));
  const again = JSON.parse((await get('/annuaire/evolution.json')).text).items[0];
  expect([again.id, again.date_published]).toEqual([items[0].id, items[0].date_published]);
  expect(await spaceById(db(), id)).toMatchObject({ status: 'published' });
});
