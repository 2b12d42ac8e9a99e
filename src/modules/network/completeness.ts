import type { SpaceFields } from './space.ts';

/** A field that a visitor looks for and does not find, with the part of the form that holds it. */
export interface Missing {
  field: keyof SpaceFields;
}

type Weighted = [field: keyof SpaceFields, weight: number];

// What people ask on the phone weighs most: when is it open, how to reach it, what is done there.
const weights: Weighted[] = [
  ['hours', 20],
  ['phone', 15],
  ['services', 15],
  ['walkIn', 10],
  ['summary', 10],
  ['access', 10],
  ['fees', 5],
  ['supportModes', 5],
  ['email', 5],
  ['gettingThere', 5],
];

/** How much of its page a space has filled in, from 0 to 100, and what is missing, the heaviest first. */
export function completeness(space: SpaceFields): { percent: number; missing: Missing[] } {
  const missing = weights.filter(([field]) => isBlank(space[field]));
  const lost = missing.reduce((sum, [, weight]) => sum + weight, 0);
  return { percent: 100 - lost, missing: missing.map(([field]) => ({ field })) };
}

const isBlank = (value: unknown): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);
