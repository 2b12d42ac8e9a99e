export { completeness, type Missing } from './completeness.ts';
export { distanceKm, type Point } from './distance.ts';
export {
  type Actor,
  type Change,
  differences,
  type Identifier,
  type NewSpace,
  type PlacedSpace,
  type Space,
  type SpaceFields,
  type SpaceStatus,
} from './space.ts';
export type { Access, Equipment, Service, WalkIn, Welcome } from './vocabulary.ts';
export * as vocabulary from './vocabulary.ts';
