import { expect, test } from 'vitest';
import { decide, type Known, type Near, type Today } from './decide.ts';
import type { Place, Verdict } from './verdict.ts';

const place: Place = {
  name: 'Espace du Causse',
  commune: { code: '46128', name: 'Gramat', postalCode: '46500', isKnown: true, isInside: true },
  address: '3 rue du Four',
  latitude: 44.78,
  longitude: 1.73,
  isPlaced: true,
  said: { name: 'Espace du Causse', phone: '+33565000001', services: ['Utilisation sécurisée du numérique'] },
  structure: {},
  identifiers: [{ scheme: 'essai', value: '1' }],
};

const unknown: Known = { link: null, named: [], near: [], earlier: null };
const near = (about: Partial<Near> = {}): Near => ({
  spaceId: 'a',
  hasSameName: true,
  isAnother: false,
  ...about,
});
const today = (space: Partial<Today['space']> = {}, touched: string[] = []): Today => ({
  id: 'a',
  space: {
    ...{
      communeCode: '46128',
      address: '3 rue du Four',
      latitude: 44.78,
      longitude: 1.73,
      structureId: null,
    },
    ...place.said,
    name: place.name,
    ...space,
  },
  touched: new Set(touched),
});
const linked = (wrote: Place['said'] = place.said, alike: string | null = null) => ({
  link: { spaceId: 'a', wrote, alike },
});
const besideFigeac = { communeCode: '46102', address: '1 place Vival', latitude: 44.6086, longitude: 2.0318 };

test.each<[string, Partial<Known>, Today | null, Partial<Verdict>]>([
  ['nobody knows', {}, null, { decision: 'create' }],
  ['its source brought, the same', linked(), today(), { decision: 'unchanged', kept: [] }],
  [
    'its source brought, and says otherwise now',
    linked({ phone: '+33565000009' }),
    today({ phone: '+33565000009' }),
    { decision: 'update', changes: { phone: { before: '+33565000009', after: '+33565000001' } } },
  ],
  [
    'its source brought, and the space said otherwise',
    linked({ phone: '+33565000009' }),
    today({ phone: '+33565000007' }),
    { decision: 'unchanged', kept: ['phone'] },
  ],
  [
    'its source brought, and somebody touched it',
    linked({ phone: '+33565000009' }),
    today({ phone: '+33565000009' }, ['phone']),
    { decision: 'unchanged', kept: ['phone'] },
  ],
  [
    'its source brought, and somebody emptied it',
    linked(),
    today({ phone: null }, ['phone']),
    { decision: 'unchanged', kept: ['phone'] },
  ],
  [
    'its source brought without saying this',
    linked({}),
    today({ phone: null }),
    {
      decision: 'update',
      changes: { phone: { before: null, after: '+33565000001', filled: true } },
    },
  ],
  [
    'has an empty list filled',
    linked({}),
    today({ services: [] }),
    { decision: 'update', changes: { services: { before: [], after: place.said.services, filled: true } } },
  ],
  [
    'the coordination left out',
    { link: { spaceId: null, wrote: {}, alike: null } },
    null,
    { decision: 'refused', reason: 'left-out' },
  ],
  [
    'its source numbers as it numbered another one, of another name elsewhere',
    linked(),
    today({ name: 'Médiathèque de Figeac', ...besideFigeac }),
    { decision: 'duplicate', spaceId: 'a', moved: 'nobody' },
  ],
  [
    'its source numbers as it numbered another one of the same commune',
    linked(),
    today({ name: 'Espace jeunes de Gramat', address: '9 quai', latitude: 44.79 }),
    { decision: 'duplicate', spaceId: 'a', moved: 'nobody' },
  ],
  [
    'its source brought under this name, which the space has no more',
    linked({}, 'espace-du-causse|46128'),
    today({ name: 'La Fabrique', ...besideFigeac }, [
      'name',
      'communeCode',
      'address',
      'latitude',
      'longitude',
    ]),
    { decision: 'unchanged' },
  ],
  [
    'its source brought, and renamed where it is',
    linked({ name: 'La Fabrique' }),
    today({ name: 'La Fabrique' }),
    { decision: 'update', changes: { name: { before: 'La Fabrique', after: 'Espace du Causse' } } },
  ],
  [
    'its source brought, and moved under its name',
    linked(),
    today(besideFigeac),
    { decision: 'unchanged', spaceId: 'a' },
  ],
  ['one space is numbered so', { named: ['a'] }, today(), { decision: 'unchanged', spaceId: 'a' }],
  [
    'one space is numbered so, and says otherwise',
    { named: ['a'] },
    today({ phone: '+33565000009' }),
    { decision: 'unchanged', kept: ['phone'] },
  ],
  [
    'two spaces are numbered so',
    { named: ['a', 'b'] },
    null,
    { decision: 'refused', reason: 'several-spaces' },
  ],
  [
    'a space far away under another name is numbered so',
    { named: ['a'] },
    today({ name: 'Bus de l’Aude', latitude: 43.2, longitude: 2.35 }),
    { decision: 'refused', reason: 'identifier-elsewhere' },
  ],
  [
    'a space far away under its name is numbered so: it moved',
    { named: ['a'] },
    today({ latitude: 43.2, longitude: 2.35 }),
    { decision: 'unchanged' },
  ],
  [
    'a space here under another name is numbered so: it was renamed',
    { named: ['a'] },
    today({ name: 'La Fabrique' }),
    { decision: 'unchanged', kept: ['name'] },
  ],
  [
    'one space of another name elsewhere is numbered so',
    { named: ['a'] },
    today({ name: 'Espace jeunes', address: '9 quai', latitude: 44.79 }),
    { decision: 'duplicate', spaceId: 'a', moved: 'nobody' },
  ],
  [
    'one space is called so, there',
    { near: [near()] },
    today(),
    { decision: 'duplicate', choice: 'merge', spaceId: 'a' },
  ],
  [
    'one space is called nearly so, there',
    { near: [near({ hasSameName: false })] },
    today(),
    { decision: 'duplicate', spaceId: 'a' },
  ],
  [
    'one space is called so, which the same list knows under another number',
    { near: [near({ isAnother: true })] },
    today(),
    { decision: 'duplicate', spaceId: 'a' },
  ],
  [
    'two spaces are called so, there',
    { near: [near(), near({ spaceId: 'b' })] },
    null,
    { decision: 'duplicate', spaceId: 'a' },
  ],
  [
    'a line above says too',
    { earlier: { line: 3, isRepeated: false } },
    null,
    { decision: 'duplicate', choice: 'merge', likeLine: 3 },
  ],
  [
    'a line above says too, and a space that is there',
    { earlier: { line: 3, isRepeated: true }, near: [near()] },
    null,
    { decision: 'duplicate', choice: 'merge', likeLine: 3 },
  ],
  [
    'a line above says too, since the last time',
    { earlier: { line: 3, isRepeated: true }, ...linked() },
    today({ phone: '+33565000009' }),
    { decision: 'unchanged', spaceId: 'a', likeLine: 3 },
  ],
])('a place that %s', (_what, known, space, expected) => {
  const verdict = decide(place, { ...unknown, ...known }, space);
  expect(verdict).toMatchObject(expected);
  expect(verdict.choice).toBe(expected.choice);
});

test('who runs it is told once: a space that has a structure keeps it', () => {
  const told = {
    ...place,
    structure: { structureName: 'Les Amis du Causse', structureSiret: '43493312300029' },
  };
  const { changes } = decide(told, { ...unknown, ...linked() }, today());
  expect(Object.keys(changes ?? {})).toEqual(['structureName', 'structureSiret']);
  expect(decide(told, { ...unknown, ...linked() }, today({ structureId: 'b' })).decision).toBe('unchanged');
});
