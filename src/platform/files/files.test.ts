import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Config } from '#platform/config';
import { storeAt } from './driver-for.ts';
import { filesOf } from './files.ts';

const folder = mkdtempSync(join(tmpdir(), 'maillage-files-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const files = filesOf({ MAILLAGE_DATA: folder } as Config);
const bytes = new TextEncoder().encode('une photo');
const sha256 = 'a0ea2c6c9f4b4a8a0f2d5d8c5c8ab1fc2d8cbb0e3b5c8d0e6d6a3a8a27a3d5b4';

describe('a file is kept under the hash of its bytes', () => {
  test('twice the same bytes are one file, in the folder of their network', async () => {
    const names = [await files.put('lot', bytes), await files.put('lot', bytes)];
    expect(names[0]).toMatch(/^[0-9a-f]{64}$/);
    expect(names[1]).toBe(names[0]);
    expect(readdirSync(join(folder, 'files', 'lot'))).toEqual([names[0]]);
    expect(Buffer.from((await files.get('lot', names[0] as string)) as Uint8Array).toString()).toBe(
      'une photo',
    );
  });

  test('one network does not see the files of another', async () => {
    const name = await files.put('lot', bytes);
    expect(await files.get('tarn', name)).toBeNull();
  });

  test('a file that was taken out is no longer there, and taking it out twice is no fault', async () => {
    const name = await files.put('tarn', bytes);
    await files.remove('tarn', name);
    await files.remove('tarn', name);
    expect(await files.get('tarn', name)).toBeNull();
  });

  test('a file that a crash cut short is whole again once it is sent again', async () => {
    const name = await files.put('lot', bytes);
    writeFileSync(join(folder, 'files', 'lot', name), 'une');
    await files.put('lot', bytes);
    expect((await files.get('lot', name))?.length).toBe(bytes.length);
  });

  test('what is read while it is sent again does not change under its reader', async () => {
    const name = await files.put('lot', bytes);
    const path = join(folder, 'files', 'lot', name);
    writeFileSync(path, 'what was there');
    const reader = openSync(path, 'r');
    await files.put('lot', bytes);
    expect(readFileSync(reader, 'utf8')).toBe('what was there');
    closeSync(reader);
    expect(readdirSync(join(folder, 'files', 'lot'))).toEqual([name]);
  });
});

test('all that is left of a network goes at once, and nothing of one whose name begins so', async () => {
  const name = await files.put('aude', bytes);
  await files.takenDown.note('aude', [name]);
  await files.put('audele', bytes);
  await files.removeAll('aude');
  expect([await files.hasAny('aude'), await files.hasAny('audele')]).toEqual([false, true]);
  expect([await files.names('aude'), await files.takenDown.names('aude')]).toEqual([[], []]);
  await files.takenDown.note('aude', [name]);
  expect(await files.hasAny('aude')).toBe(true);
  await expect(files.removeAll('taken-down')).rejects.toThrow(RangeError);
});

test.each([
  ['lot', '../secret'],
  ['..', sha256],
  ['lot/..', sha256],
  ['lot', `${sha256}/../../secret`],
  ['lot', sha256.toUpperCase()],
  ['', sha256],
  ['lot', `${sha256}.part`],
])('there is no file %s/%s', async (network, name) => {
  await expect(files.get(network, name)).rejects.toThrow(RangeError);
});

test('an object store is read from one address', () => {
  expect(storeAt('s3://cle:secret%2Fbis@objets.example.org:9000/maillage?region=fr-par&tls=no')).toEqual({
    endpoint: 'http://objets.example.org:9000',
    bucket: 'maillage',
    region: 'fr-par',
    forcePathStyle: true,
    credentials: { accessKeyId: 'cle', secretAccessKey: 'secret/bis' },
  });
});
