import { expect, test } from 'vitest';
import { deletionsThatPart } from './deletions.ts';
import { reachedFrom, readModules } from './modules.ts';

const modules = readModules();
const deletions = deletionsThatPart(modules);

test('for any module and any other it does not need, a deletion keeps the first and takes the second', () => {
  const together = modules.flatMap(({ name: stays }) =>
    modules
      .filter(({ name, required }) => !required && name !== stays && !reachedFrom(stays, modules).has(name))
      .filter(({ name }) => !deletions.some((gone) => gone.includes(name) && !gone.includes(stays)))
      .map(({ name: goes }) => `${stays} was never seen without ${goes}`),
  );
  expect(together).toEqual([]);
});

test('whoever needs a module that goes, goes with it, and the ground floor stays', () => {
  for (const gone of deletions)
    for (const { name, required } of modules) {
      const isDue = [...reachedFrom(name, modules)].some((needed) => gone.includes(needed));
      if (isDue) expect(gone).toContain(name);
      if (required) expect(gone).not.toContain(name);
    }
});

test('the four that every run tries take every module that may go', () => {
  const gone = new Set(deletions.slice(0, 4).flat());
  expect(modules.filter(({ name, required }) => !required && !gone.has(name))).toEqual([]);
});

test('far fewer builds than modules', () => {
  expect(deletions.length).toBeGreaterThan(0);
  expect(deletions.length).toBeLessThan(modules.length / 3);
});
