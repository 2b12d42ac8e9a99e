import { expect, test } from 'vitest';
import { goesWith, modulesOff } from './modules-off.ts';

const modules = [
  { name: 'network', needs: [], required: true },
  { name: 'hours', needs: ['network'] },
  { name: 'directory', needs: ['network', 'hours'] },
  { name: 'printed', needs: ['directory'] },
  { name: 'pages', needs: [] },
];

test.each([
  ['nothing is off when all is wanted', ['hours', 'directory', 'printed', 'pages'], []],
  ['what nobody needs goes alone', ['hours', 'directory', 'printed'], ['pages']],
  [
    'what needs it goes too, however far',
    ['directory', 'printed', 'pages'],
    ['hours', 'directory', 'printed'],
  ],
  ['the ground floor never goes', [], ['hours', 'directory', 'printed', 'pages']],
])('%s', (_, wanted, off) => {
  expect(modulesOff(modules, wanted)).toEqual(off);
});

test('a module says what goes with it', () => {
  expect(goesWith(modules, 'hours')).toEqual(['directory', 'printed']);
  expect(goesWith(modules, 'printed')).toEqual([]);
});
