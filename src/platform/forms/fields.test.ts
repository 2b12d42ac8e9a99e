import { expect, test } from 'vitest';
import { phone } from './fields.ts';

test.each([
  ['05 36 49 12 10', '+33536491210'],
  ['+33 5 36 49 12 10', '+33536491210'],
  ['0262 40 00 00', '+262262400000'],
  ['0590.81.00.00', '+590590810000'],
  ['0696 12 34 56', '+596696123456'],
])('the telephone %s, as it is dialled at home, is %s from elsewhere', (typed, kept) => {
  expect(phone.parse(typed)).toBe(kept);
});

test.each(['05 36 49 12', '1234', 'bonjour', '+1 212 555 0100'])(
  '%s is no telephone number here',
  (typed) => {
    expect(phone.safeParse(typed).success).toBe(false);
  },
);
