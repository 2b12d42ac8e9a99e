import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { addPerson } from '#modules/network';
import { tellAccess } from '#modules/notepads';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp } from '../../testing.ts';
import { crew, liveScene } from './testing.ts';

const db = freshDatabase();
const { faults, aProcess, aWriter, aNotepad, says } = liveScene(db, testApp(db));
let nadia = '';

beforeAll(async () => {
  // The library tells the log of each connection that it closes.
  vi.spyOn(console, 'error').mockImplementation(() => {});
  nadia = await addPerson(db(), { name: 'Nadia Ferrand' });
});
afterAll(() => vi.restoreAllMocks());

test.each(['viewer', 'access'] as const)(
  'a database that is away for a second as one comes turns nobody away (%s)',
  async (where) => {
    const [process, id] = [await aProcess(), await aNotepad()];
    faults[where] = 1;
    const writer = aWriter(process, { id, who: nadia });
    await expect.poll(() => writer.isKept(), wait).toBe(true);
    expect(writer.isRefused()).toBe(false);
    expect(await says(id)).toEqual(['Présents']);
  },
);

test('a text that cannot be read as one comes turns nobody away', async () => {
  const [process, id] = [await aProcess(), await aNotepad()];
  await db.pool().pg.query('alter table lot.notepad_update rename to away');
  const writer = aWriter(process, { id, who: nadia });
  await expect.poll(() => writer.turned, wait).toContain('again');
  await db.pool().pg.query('alter table lot.away rename to notepad_update');
  await expect.poll(() => writer.says(), wait).toEqual(['Présents']);
  expect(writer.turned).not.toContain('permission-denied');
});

test.each(['viewer', 'access'] as const)(
  'who is looked at while the database is away stays, and goes on (%s)',
  async (where) => {
    const [process, id] = [await aProcess(), await aNotepad()];
    const writer = aWriter(process, { id, who: nadia });
    await expect.poll(() => writer.isKept(), wait).toBe(true);
    faults[where] = 1;
    await tellAccess(db(), 'crew', crew);
    await expect.poll(() => faults[where], wait).toBe(0);
    writer.write('toujours là');
    await expect.poll(() => says(id), wait).toEqual(['Présents', 'toujours là']);
    expect(writer.isRefused()).toBe(false);
  },
);

test('what the database does not take for a moment is sent again, and kept', async () => {
  const [process, id] = [await aProcess(), await aNotepad()];
  const writer = aWriter(process, { id, who: nadia });
  await expect.poll(() => writer.isKept(), wait).toBe(true);
  await db.pool().pg.query('alter table lot.notepad_update rename to away');
  writer.write('avant la coupure');
  await expect.poll(() => vi.mocked(console.error).mock.calls.length, wait).toBeGreaterThan(0);
  await db.pool().pg.query('alter table lot.away rename to notepad_update');
  await expect.poll(() => says(id), wait).toEqual(['Présents', 'avant la coupure']);
  await expect.poll(() => writer.isKept(), wait).toBe(true);
});

const wait = { timeout: 15_000 };
