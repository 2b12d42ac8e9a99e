import { describe, expect, test } from 'vitest';
import { baseOf, merge } from './merge.ts';

interface SomeFields {
  phone?: string;
  services?: string[];
}

const fields = ['phone', 'services'] as const;
const opened: SomeFields = { phone: '+33536491210', services: [] };
const base = baseOf(fields, opened);
const other = '+33565000000';
const mine = '+33565111111';

interface Case {
  when: string;
  theirs: SomeFields;
  typed: SomeFields;
  wanted: SomeFields;
  conflicts?: string[];
}

describe('two people who had the same form open', () => {
  test.each<Case>([
    { when: 'nobody touched anything', theirs: opened, typed: opened, wanted: {} },
    { when: 'only I changed it', theirs: opened, typed: { ...opened, phone: mine }, wanted: { phone: mine } },
    {
      when: 'only she changed it: hers stays',
      theirs: { ...opened, phone: other },
      typed: opened,
      wanted: {},
    },
    {
      when: 'we both wrote the same',
      theirs: { ...opened, phone: mine },
      typed: { ...opened, phone: mine },
      wanted: {},
    },
    {
      when: 'we both changed it, differently',
      theirs: { ...opened, phone: other },
      typed: { ...opened, phone: mine },
      wanted: { phone: mine },
      conflicts: ['phone'],
    },
  ])('$when', ({ theirs, typed, wanted, conflicts = [] }) => {
    expect(merge({ fields, base, theirs, mine: typed, yielded: [] })).toEqual({ wanted, conflicts });
  });

  test('a list in another order is the same list', () => {
    const shown = { services: ['a', 'b'] } as never;
    const now = merge({
      fields: ['services'],
      base: baseOf(['services'], shown),
      theirs: shown,
      mine: { services: ['b', 'a'] } as never,
      yielded: [],
    });
    expect(now).toEqual({ wanted: {}, conflicts: [] });
  });

  test('two moments are two answers', () => {
    const shown = { on: new Date('2026-12-08T13:00:00Z') };
    const mine = { on: new Date('2026-12-08T14:00:00Z') };
    const one = { fields: ['on'] as const, base: baseOf(['on'], shown), theirs: shown, yielded: [] };
    expect(merge<{ on: Date }>({ ...one, mine }).wanted).toEqual(mine);
  });

  test('a form sent without its base, even one of a single question, is taken as opened just now', () => {
    const shown = { equipment: {} };
    const now = merge({
      fields: ['equipment'],
      base: '',
      theirs: shown,
      mine: { equipment: { computer: 6 } },
      yielded: [],
    });
    expect(now).toEqual({ wanted: { equipment: { computer: 6 } }, conflicts: [] });
  });

  test('an answer given up for the other one is not written', () => {
    const theirs = { ...opened, phone: other };
    const now = merge({
      fields,
      base: baseOf(fields, theirs),
      theirs,
      mine: { phone: mine },
      yielded: ['phone'],
    });
    expect(now.wanted).toEqual({});
  });
});
