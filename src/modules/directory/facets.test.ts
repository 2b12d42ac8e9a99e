import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Space, vocabulary } from '#modules/network/rules';
import { aSpace } from '#modules/network/testing';
import { bitsOf, countFacets, facetGroups, facetKeys, groupOf, has, share } from './facets.ts';
import { facetsOfSpace } from './space-facets.ts';

const keys = fc.subarray([...facetKeys]);

test('a number holds all the choices exactly', () => {
  expect(facetKeys.length).toBeLessThanOrEqual(53);
  expect(new Set(facetKeys).size).toBe(facetKeys.length);
  fc.assert(
    fc.property(keys, keys, (some, others) => {
      const set = bitsOf(some);
      expect(facetKeys.filter((key) => has(set, key))).toEqual(some);
      expect(share(set, bitsOf(others))).toBe(some.some((key) => others.includes(key)));
    }),
  );
});

test('choices are counted as one would by hand', () => {
  fc.assert(
    fc.property(fc.array(keys, { maxLength: 30 }), (sets) => {
      const counts = countFacets(sets.map(bitsOf));
      for (const key of facetKeys) expect(counts[key]).toBe(sets.filter((set) => set.includes(key)).length);
    }),
  );
});

test('every choice belongs to a group that is shown', () => {
  for (const key of facetKeys) expect(facetGroups).toContain(groupOf(key));
});

test('each value of the national standard that has a choice leads to it, and to no other', () => {
  const bare = {
    ...aSpace(),
    services: [],
    publics: [],
    specialCare: [],
    fees: [],
    programmes: [],
    supportModes: [],
    access: [],
    equipment: {},
  };
  const held = (about: object) =>
    facetKeys.filter((key) => has(facetsOfSpace({ ...bare, ...about } as unknown as Space), key));
  expect(held({})).toEqual([]);
  for (const value of vocabulary.services) expect(held({ services: [value] })).toHaveLength(1);
  for (const value of vocabulary.publics) expect(held({ publics: [value] })).toHaveLength(1);
  for (const value of vocabulary.specialCare) expect(held({ specialCare: [value] })).toHaveLength(1);
  for (const value of vocabulary.fees) expect(held({ fees: [value] })).toHaveLength(1);
  for (const value of vocabulary.programmes) expect(held({ programmes: [value] })).toHaveLength(1);
  for (const value of vocabulary.accesses) expect(held({ access: [value] })).toHaveLength(1);
});
