import { describe, expect, test } from 'vitest';
import { addressOf, readAddress } from './address.ts';

describe('an address is taken apart and put together again', () => {
  test.each([
    ['/', null, 'fr', '/'],
    ['/annuaire', null, 'fr', '/annuaire'],
    ['/en', null, 'en', '/'],
    ['/en/annuaire', null, 'en', '/annuaire'],
    ['/english', null, 'fr', '/english'],
    ['/~tarn/', 'tarn', 'fr', '/'],
    ['/~tarn', 'tarn', 'fr', '/'],
    ['/~tarn/en', 'tarn', 'en', '/'],
    ['/~tarn/en/annuaire/x', 'tarn', 'en', '/annuaire/x'],
    ['/~Tarn/x', null, 'fr', '/~Tarn/x'],
  ] as const)('%s', (pathname, slug, lang, path) => {
    expect(readAddress(pathname)).toEqual({ slug, lang, path });
  });

  test.each([
    ['', 'fr', '/', '/'],
    ['', 'en', '/', '/en'],
    ['', 'en', '/annuaire', '/en/annuaire'],
    ['/~tarn', 'fr', '/', '/~tarn/'],
    ['/~tarn', 'en', '/', '/~tarn/en'],
  ] as const)('root "%s" in %s, %s gives %s', (root, lang, path, address) => {
    expect(addressOf(root, lang, path)).toBe(address);
  });
});
