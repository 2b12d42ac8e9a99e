import { expect, test } from 'vitest';
import { freshDatabase } from '#platform/testing/fresh-database';
import { locksPerTable, refuseFewLocks } from './enough-locks.ts';

const db = freshDatabase();

test('a hundred networks can be put back at once', async () => {
  const tables = 100 * (await counted()).tables;
  await expect(refuseFewLocks(db.pool().pg, tables)).resolves.toBeUndefined();
});

test('what is more than the server can hold is refused before anything is written, with the setting that it wants', async () => {
  const refused = await refuseFewLocks(db.pool().pg, 1_000_000).catch(String);
  expect(refused).toMatch(/max_locks_per_transaction la valeur \d{5,6} au moins \(il a 2048\)/);
});

test('no network takes more locks than are counted for its tables', async () => {
  const { tables, indexes, keys } = await counted();
  // A table has another one for its long values, which has an index; a foreign key is a constraint and four triggers.
  expect(3 * tables + indexes + 5 * keys).toBeLessThanOrEqual(locksPerTable * tables);
});

async function counted(): Promise<{ tables: number; indexes: number; keys: number }> {
  const { rows } = await db.pool().pg.query(
    `select count(*) filter (where relkind = 'r')::int as tables, count(*) filter (where relkind = 'i')::int as indexes,
       (select count(*)::int from pg_constraint where contype = 'f' and connamespace = 'lot'::regnamespace) as keys
     from pg_class where relnamespace = 'lot'::regnamespace`,
  );
  return rows[0];
}
