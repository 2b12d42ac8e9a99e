import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { freshFolder } from '#platform/testing/fresh-files';
import { keptSecret } from './kept-secret.ts';

// Whoever asks finds no secret yet, as every process of a first start does.
vi.mock('node:fs', async (original) => ({ ...(await original<object>()), existsSync: () => false }));

test('two first starts on one folder have one secret, which only its owner reads', () => {
  const folder = join(freshFolder(), 'var');
  const secrets = [keptSecret(folder), keptSecret(folder)];
  expect(secrets[0]).toMatch(/^[\w-]{43}$/);
  expect(secrets[1]).toBe(secrets[0]);
  expect(readdirSync(folder)).toEqual(['secret']);
  expect(statSync(join(folder, 'secret')).mode & 0o777).toBe(0o600);
});
