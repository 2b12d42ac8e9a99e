import { beforeEach, expect, test } from 'vitest';
import { freshDatabase } from '#platform/testing/fresh-database';
import { countTry, forgetOldTries, forgetTries, type TooSoon } from './throttle.ts';

const db = freshDatabase();
const start = new Date('2026-11-24T09:12:00Z');
const seconds = (count: number): Date => new Date(start.getTime() + count * 1000);
const allowance = { tries: 3, everySeconds: 60 };
const at = (now: Date) => ({ var: { db: db(), secret: 's'.repeat(32), now } });

beforeEach(async () => {
  await db().deleteFrom('throttle').execute();
});

/** How long one has to wait, or 0. */
const waitAt = (now: Date, what = 'nadia'): Promise<number> =>
  countTry(at(now), what, allowance).then(
    () => 0,
    (fault: TooSoon) => fault.waitSeconds,
  );

test('so many tries at once, then one more each minute', async () => {
  const waits = [];
  for (const later of [0, 0, 0, 0, 30, 60, 61, 120]) waits.push(await waitAt(seconds(later)));
  expect(waits).toEqual([0, 0, 0, 60, 30, 0, 59, 0]);
});

test('after a quiet while the whole allowance is back', async () => {
  for (let count = 0; count < 4; count += 1) await waitAt(start);
  const later = [];
  for (let count = 0; count < 4; count += 1) later.push(await waitAt(seconds(600)));
  expect(later).toEqual([0, 0, 0, 60]);
});

test('two that try at the same moment are both counted', async () => {
  const waits = await Promise.all(Array.from({ length: 8 }, () => waitAt(start)));
  expect(waits.filter((wait) => wait === 0)).toHaveLength(3);
});

test('each has its own allowance, and success gives it back', async () => {
  for (let count = 0; count < 4; count += 1) await waitAt(start);
  expect(await waitAt(start, 'hugo')).toBe(0);
  await forgetTries(at(start), 'nadia');
  expect(await waitAt(start)).toBe(0);
});

test('what is full again is forgotten', async () => {
  await waitAt(start);
  await forgetOldTries(db(), seconds(61));
  expect(await db().selectFrom('throttle').selectAll().execute()).toEqual([]);
});

test('nobody reads in the table whose machine or mailbox is counted', async () => {
  await waitAt(start, 'address 203.0.113.7');
  const { key } = await db().selectFrom('throttle').select('key').executeTakeFirstOrThrow();
  expect(key).toMatch(/^[\w-]{43}$/);
});
