import { expect, test } from 'vitest';
import { circleBreaches } from './circles.ts';

const imports = (text: string) =>
  text
    .trim()
    .split(/\s+/)
    .map((pair) => /^(\w+)(->|~>)(\w+)$/.exec(pair) ?? [])
    .map(([, from = '', arrow, to = '']) => ({ from, to, isType: arrow === '~>' }));

test.each([
  ['a->b b->c a->c', []],
  ['a->b b->a', ['a: b → a']],
  ['a->b b->c c->a d->a', ['a: b → c → a']],
  // What only leads to a circle is not in it.
  ['d->a a->b b->a', ['a: b → a']],
  ['a->b b~>a', []],
  ['a->a', ['a: a']],
  ['a->b b->a c->d d->c b->c', ['a: b → a', 'c: d → c']],
])('the circles of %s', (text, circles) => {
  expect(circleBreaches(imports(text)).map(({ where, why }) => `${where}: ${why}`)).toEqual(circles);
});
