import { readlinkSync } from 'node:fs';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { quickFolder } from '#platform/testing/quick-folder';
import { FolderDriver } from './folder-driver.ts';

const folder = quickFolder('folder-driver');
const driver = new FolderDriver(join(folder, 'files'));
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What was written on the disk for good, in order, inside the folder. */
let synced: string[];

beforeEach(async () => {
  synced = [];
  const handle = await open(folder, 'r');
  const prototype = Object.getPrototypeOf(handle) as FileHandle;
  await handle.close();
  const { sync } = prototype;
  vi.spyOn(prototype, 'sync').mockImplementation(function (this: FileHandle) {
    synced.push(readlinkSync(`/proc/self/fd/${this.fd}`).slice(folder.length));
    return sync.call(this);
  });
});
afterEach(() => vi.restoreAllMocks());

test('a file is on the disk before it has its name, and its name and its new folders before it is said to be kept', async () => {
  await driver.put('lot/one', 'a photo');
  expect(synced).toEqual([
    expect.stringMatching(/^\/files\/lot\/one\..*\.part$/),
    '/files/lot',
    '/files',
    '',
  ]);
});

test('so is one that comes as a stream, in a folder that was there', async () => {
  await driver.put('tarn/one', 'a photo');
  synced = [];
  await driver.putStream('tarn/two', Readable.from(['a long ', 'document']));
  expect(synced).toEqual([expect.stringMatching(/^\/files\/tarn\/two\..*\.part$/), '/files/tarn']);
  expect(await driver.get('tarn/two')).toBe('a long document');
});

test('a stream that breaks leaves no file, and its fault is heard', async () => {
  const broken = Readable.from(
    (async function* () {
      yield 'half';
      throw new Error('cut');
    })(),
  );
  await expect(driver.putStream('lot/broken', broken)).rejects.toThrow('cut');
  expect(await driver.exists('lot/broken')).toBe(false);
});
