import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { freshFolder } from '#platform/testing/fresh-files';
import { asBefore } from './as-before.ts';

const folder = freshFolder();
const read = () => asBefore(join(folder, 'kept', 'record'), [join(folder, '*.sql')]);
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

test('what went well is what was read, not what was written meanwhile', () => {
  write('c.sql', 'read');
  const before = read();
  write('c.sql', 'written meanwhile');
  before.keep();
  expect(read().isSame).toBe(false);
  rmSync(join(folder, 'c.sql'));
});

test('nothing is as before until it went well, and only until a file is other, more or less', () => {
  write('a.sql', 'a');
  expect(read().isSame).toBe(false);
  expect(read().isSame).toBe(false);
  read().keep();
  expect(read().isSame).toBe(true);

  write('a.sql', 'b');
  expect(read().isSame).toBe(false);
  write('a.sql', 'a');
  write('b.sql', '');
  expect(read().isSame).toBe(false);
  rmSync(join(folder, 'b.sql'));
  expect(read().isSame).toBe(true);
  rmSync(join(folder, 'a.sql'));
  expect(read().isSame).toBe(false);
});
