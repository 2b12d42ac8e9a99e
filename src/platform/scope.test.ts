import { expect, test } from 'vitest';
import { anonymous, can, type Grant, type Role, type Viewer } from '#platform/access';
import { scopeOf } from './scope.ts';

const where = { communes: ['46128'], epcis: ['200066371'], spaces: ['s1'] };
const permissions = new Map<string, Role[]>([['space.edit', ['coordinator', 'ambassador', 'animator']]]);
const viewer = (...grants: Grant[]): Viewer => ({ ...anonymous, personId: 'p', grants, permissions });

const cases: [Role, boolean, number, number][] = [
  ['coordinator', true, 0, 0],
  ['ambassador', false, 1, 0],
  ['animator', false, 0, 1],
  ['inhabitant', false, 0, 0],
];

test.each(cases)(
  'a list shows to a person with role %s what she may open one by one',
  (role, everywhere, communes, spaces) => {
    const someone = viewer({ role, ...where });
    const scope = scopeOf(someone, 'space.edit');
    expect([scope.everywhere, scope.communes.length, scope.spaces.length]).toEqual([
      everywhere,
      communes,
      spaces,
    ]);
    expect(can(someone, 'space.edit', { communeCode: '46128' })).toBe(everywhere || communes > 0);
    expect(can(someone, 'space.edit', { spaceId: 's1' })).toBe(everywhere || spaces > 0);
  },
);
