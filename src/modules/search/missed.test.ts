import { beforeAll, expect, test } from 'vitest';
import type { Config } from '#platform/config';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp } from '../../testing.ts';
import { eraseMissed, missedLately } from './count-missed.ts';
import { indicators } from './indicators.ts';

const db = freshDatabase();
const now = new Date('2026-11-24T09:12:00Z');
const app = testApp(db, () => now);
beforeAll(() => {
  (app.program().parts.config as { -readonly [Name in keyof Config]: Config[Name] }).MAILLAGE_TRUST_PROXY =
    true;
});

const ask = (address: string, typed: string, agent = 'Firefox') =>
  app
    .visitor()
    .get(`/recherche?q=${encodeURIComponent(typed)}`, { 'x-forwarded-for': address, 'user-agent': agent });
const missed = async () =>
  (await missedLately(db(), now, 30)).map(({ words, searchers }) => `${words} ${searchers}`);

test('what is looked for in vain is counted once for each person, and told from three on', async () => {
  await ask('1.1.1.1', 'ukulélé');
  await ask('1.1.1.1', 'Ukulele');
  await ask('1.1.1.2', 'ukulélé');
  expect(await missed()).toEqual([]);
  await ask('1.1.1.3', 'ukulele');
  expect(await missed()).toEqual(['ukulele 3']);
});

test('the statistics tell what was looked for in vain, month by month', async () => {
  const [indicator] = indicators;
  expect(await indicator?.counts(db(), { from: '2026-10-01', to: '2026-11-01' })).toEqual([
    { month: '2026-11-01', epciCode: null, kind: 'ukulele', count: 3 },
  ]);
});

test.each([
  ['an address', 'zzz@exemple.fr'],
  ['a telephone', 'zzz 06 12 34 56 78'],
  ['a number of social security', 'zzz 1 85 05 46 102 001'],
  ['a whole text', 'abcd efgh ijkl mnop qrst uvwx'],
])('%s is not counted: it may say who asks', async (_what, typed) => {
  for (const address of ['2.1.1.1', '2.1.1.2', '2.1.1.3']) await ask(address, typed);
  expect(await missed()).toEqual(['ukulele 3']);
});

test('what robots ask is not counted', async () => {
  for (const address of ['3.1.1.1', '3.1.1.2', '3.1.1.3']) await ask(address, 'bombarde', 'Googlebot');
  expect(await missed()).toEqual(['ukulele 3']);
});

test('what few looked for is forgotten the next day, and the rest after thirteen months', async () => {
  await ask('4.1.1.1', 'vielle');
  const rows = () => db().selectFrom('missedSearch').select('words').orderBy('words').execute();
  expect(await rows()).toHaveLength(2);
  await eraseMissed(db(), new Date('2026-11-24T20:00:00Z'));
  expect(await rows()).toHaveLength(2);
  await eraseMissed(db(), new Date('2026-11-25T03:00:00Z'));
  expect(await rows()).toEqual([{ words: 'ukulele' }]);
  await eraseMissed(db(), new Date('2028-01-15T03:00:00Z'));
  expect(await rows()).toEqual([]);
});
