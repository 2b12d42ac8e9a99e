import { expect, test } from 'vitest';
import { safePath } from './safe-path.ts';

test.each([
  ['/extranet/compte', '/extranet/compte'],
  ['/annuaire?commune=46128&page=2', '/annuaire?commune=46128&page=2'],
  [undefined, '/'],
  ['', '/'],
  ['annuaire', '/'],
  ['//evil.example', '/'],
  ['/\\evil.example', '/'],
  ['/a\\b', '/'],
  ['/\t/evil.example', '/'],
  ['/ espace', '/'],
  ['https://evil.example', '/'],
  ['javascript:alert(1)', '/'],
])('after signing in, %j leads to %s', (asked, path) => {
  expect(safePath(asked)).toBe(path);
});
