import { expect, test } from 'vitest';
import { anArchive } from '#platform/testing/archive';
import { type ZipEntry, zip } from './zip.ts';

const at = new Date('2026-11-24T09:00:00Z');

function threeFiles(): { read: string[]; entries: ZipEntry[] } {
  const read: string[] = [];
  const entries = ['a', 'b', 'c'].map((name) => ({
    name,
    bytes: async () => {
      read.push(name);
      return name === 'b' ? null : Buffer.from(name);
    },
  }));
  return { read, entries };
}

test('a file is read when its turn comes, and not when nobody takes the archive any more', async () => {
  const { read, entries } = threeFiles();
  const taking = zip(entries, at).getReader();
  await taking.read();
  expect(read).toEqual(['a']);
  await taking.cancel();
  expect(read).toEqual(['a']);
});

test('a file that is gone by then is left out, and the rest stays whole', async () => {
  const { entries } = threeFiles();
  const archive = Buffer.from(await anArchive(entries, at));
  // The count of entries, in the record that ends an archive.
  expect(archive.readUInt16LE(archive.length - 12)).toBe(2);
});
