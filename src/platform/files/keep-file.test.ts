import { readdirSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { inTransaction } from '#platform/database/deed';
import { defineModule } from '#platform/module';
import { freshDatabase } from '#platform/testing/fresh-database';
import { freshFiles, freshFolder } from '#platform/testing/fresh-files';
import { keepFile, sweepFiles } from './keep-file.ts';

const db = freshDatabase();
const folder = freshFolder();
const files = freshFiles(folder);
// The age of a file is told by the clock of the disk.
const now = new Date();
const hours = (count: number) => new Date(now.getTime() - count * 3_600_000);

let named: string[];
const album = defineModule({
  name: 'album',
  title: { fr: 'Album', en: 'Album' },
  needs: [],
  files: async () => named,
});
const sweep = () => sweepFiles(db(), { files, modules: [album], now });
const stored = () => readdirSync(join(folder, 'files', 'lot'));

/** A file of so many hours ago. */
async function kept(text: string, hoursAgo: number): Promise<string> {
  const name = await inTransaction(db(), (tx) => keepFile(tx, files, Buffer.from(text)));
  utimesSync(join(folder, 'files', 'lot', name), hours(hoursAgo), hours(hoursAgo));
  return name;
}

beforeEach(() => {
  rmSync(join(folder, 'files'), { recursive: true, force: true });
  named = [];
});

test('a file that no row names is swept a day later, and no sooner', async () => {
  const [old, fresh] = [await kept('yesterday', 25), await kept('this morning', 2)];
  expect(await sweep()).toBe(1);
  expect(stored()).toContain(fresh);
  expect(stored()).not.toContain(old);
});

test('a file that a row names stays, however old', async () => {
  named = [await kept('the facade', 24 * 400)];
  expect(await sweep()).toBe(0);
  expect(stored()).toContain(named[0]);
});

test('bytes that are sent again are a day old no more', async () => {
  const name = await kept('sent twice', 48);
  await files.put('lot', Buffer.from('sent twice'));
  expect(await sweep()).toBe(0);
  expect(stored()).toEqual([name]);
});

test('the sweep waits for an upload that is about to name an old file, and then leaves it', async () => {
  const name = await kept('about to be named', 48);
  let sweeping: Promise<number> = Promise.resolve(0);
  await inTransaction(db(), async (tx) => {
    await keepFile(tx, files, Buffer.from('another one'));
    sweeping = sweep();
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(stored()).toContain(name);
    named = [name];
  });
  expect(await sweeping).toBe(0);
  expect(stored()).toContain(name);
});

test('a network that has kept no file has nothing to sweep', async () => {
  expect(await files.names('tarn')).toEqual([]);
});
