import { expect, test } from 'vitest';
import { openRule } from './rule.ts';

test('the last who said something is heeded, and whoever is left when she takes it back', () => {
  const rule = openRule('nothing');
  expect(rule.now()).toBe('nothing');
  const takeFirst = rule.set('first');
  const takeSecond = rule.set('second');
  expect(rule.now()).toBe('second');
  takeSecond();
  expect(rule.now()).toBe('first');
  takeFirst();
  expect(rule.now()).toBe('nothing');
});

test('what was said first may be taken back first', () => {
  const rule = openRule('nothing');
  const takeFirst = rule.set('same');
  const takeSecond = rule.set('same');
  takeFirst();
  expect(rule.now()).toBe('same');
  takeSecond();
  takeSecond();
  expect(rule.now()).toBe('nothing');
});
