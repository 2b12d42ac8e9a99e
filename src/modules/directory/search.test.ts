import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FacetKey, facetKeys } from './facets.ts';
import { distancesKm, nothingAsked, queryOf, readSearch } from './search.ts';

const read = (query: string) => readSearch(new URLSearchParams(query));

describe('an address is read', () => {
  test.each<[string, Partial<ReturnType<typeof readSearch>>]>([
    ['', {}],
    ['q=', {}],
    ['q=++imprimer++', { words: 'imprimer' }],
    ['q=a%00b%0Ac', { words: 'a b c' }],
    [`q=${'x'.repeat(300)}`, { words: 'x'.repeat(100) }],
    ['q=un&q=deux', { words: 'un' }],
    ['ou=Saint-C%C3%A9r%C3%A9', { place: 'Saint-Céré' }],
    ['ou=Saint-Ce%CC%81re%CC%81', { place: 'Saint-Céré' }],
    ['km=20', { km: 20 }],
    ['km=21', {}],
    ['km=-20', {}],
    ['km=1e9', {}],
    ['km=NaN', {}],
    [
      'service=demarches&service=atelier',
      { choices: new Set<FacetKey>(['service-demarches', 'service-atelier']) },
    ],
    ['service=demarches&service=demarches', { choices: new Set<FacetKey>(['service-demarches']) }],
    ['service=coiffure', {}],
    ['service=__proto__&public=constructor', {}],
    ['unknown=1&service%5B%5D=demarches', {}],
    ['page=3', { page: 3 }],
    ['page=0', {}],
    ['page=-1', {}],
    ['page=2.5', {}],
    ['page=deux', {}],
    ['page=999999', {}],
    ['carte=1', { withMap: true }],
    ['carte=0', {}],
  ])('%s', (query, asked) => {
    expect(read(query)).toEqual({ ...nothingAsked, ...asked });
  });
});

test('the address of a search leads to the same search', () => {
  const search = fc.record({
    words: fc.string({ maxLength: 40 }),
    place: fc.string({ maxLength: 40 }),
    km: fc.constantFrom(null, ...distancesKm),
    choices: fc.subarray([...facetKeys]).map((keys) => new Set(keys)),
    page: fc.integer({ min: 1, max: 9999 }),
    withMap: fc.boolean(),
  });
  fc.assert(
    fc.property(search, (asked) => {
      const once = read(queryOf(asked).slice(1));
      expect(read(queryOf(once).slice(1))).toEqual(once);
      expect(once).toMatchObject({
        km: asked.km,
        choices: asked.choices,
        page: asked.page,
        withMap: asked.withMap,
      });
    }),
  );
});

test('a name that only looks like a group and its choice ticks nothing', () => {
  expect(readSearch(new URLSearchParams('label-france=services&acces-grand=ecran')).choices.size).toBe(0);
  expect([...readSearch(new URLSearchParams('label=france-services')).choices]).toEqual([
    'label-france-services',
  ]);
});
