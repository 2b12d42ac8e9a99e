import { describe, expect, test } from 'vitest';
import { isDue, type LastChecked } from './due.ts';

describe('a space is asked', () => {
  const today = '2026-11-24';
  test.each<[string, LastChecked, number, boolean]>([
    ['when nobody ever checked its page', { checkedOn: null, answeredOn: null }, 6, true],
    ['six months to the day after its check', { checkedOn: '2026-05-24', answeredOn: null }, 6, true],
    ['not a day before', { checkedOn: '2026-05-25', answeredOn: null }, 6, false],
    [
      'not when it answered since, even that something is wrong',
      { checkedOn: '2026-01-01', answeredOn: '2026-10-01' },
      6,
      false,
    ],
    [
      'from its answer on, when nobody checked before',
      { checkedOn: null, answeredOn: '2026-05-24' },
      6,
      true,
    ],
    [
      'three months after, where the network wants that',
      { checkedOn: '2026-08-24', answeredOn: null },
      3,
      true,
    ],
    ['a year after, where it wants that', { checkedOn: '2026-05-24', answeredOn: null }, 12, false],
    [
      'when its date is to come: nobody checked it then',
      { checkedOn: '2062-01-01', answeredOn: null },
      3,
      true,
    ],
  ])('%s', (_, known, months, due) => {
    expect(isDue(known, months, today)).toBe(due);
  });
});
