import { describe, expect, test } from 'vitest';
import { baseOf, merge } from './merge.ts';

const fields = ['phone', 'services'] as const;
const opened = { phone: '+33536491210', services: [] };
const base = baseOf(fields, opened);
const other = '+33565000000';
const mine = '+33565111111';

describe('two people who had the same form open', () => {
  test.each([
    ['nobody touched anything', opened, opened, {}, []],
    ['only I changed it', opened, { ...opened, phone: mine }, { phone: mine }, []],
    ['only she changed it: hers stays', { ...opened, phone: other }, opened, {}, []],
    ['we both wrote the same', { ...opened, phone: mine }, { ...opened, phone: mine }, {}, []],
    [
      'we both changed it, differently',
      { ...opened, phone: other },
      { ...opened, phone: mine },
      { phone: mine },
      ['phone'],
    ],
    [
      'each changed another field',
      { ...opened, phone: other },
      { ...opened, phone: null },
      { phone: null },
      ['phone'],
    ],
  ] as const)('%s', (_why, theirs, typed, wanted, conflicts) => {
    expect(merge({ fields, base, theirs, mine: typed, yielded: [] } as never)).toEqual({ wanted, conflicts });
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
