import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { freshFolder } from '#platform/testing/fresh-files';
import { keptSecret, makeSecret } from './kept-secret.ts';

test('two first starts on one folder have one secret, which only its owner reads', () => {
  const folder = join(freshFolder(), 'var');
  const secret = keptSecret(folder);
  expect(secret).toMatch(/^[\w-]{43}$/);
  // Another start found none either, a moment ago.
  makeSecret(folder);
  expect(keptSecret(folder)).toBe(secret);
  expect(readdirSync(folder)).toEqual(['secret']);
  expect(statSync(join(folder, 'secret')).mode & 0o777).toBe(0o600);
});
