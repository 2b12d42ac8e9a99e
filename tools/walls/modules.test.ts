import { expect, test } from 'vitest';
import { modules } from '../../src/modules.ts';
import { readModules } from './modules.ts';

test('the check reads the list of modules and their needs as the program does', () => {
  expect(readModules()).toEqual(
    modules.map(({ name, needs, required = false }) => ({ name, needs: [...needs], required })),
  );
});
