export { completeness, type Missing } from './completeness.ts';
export { distanceKm, type Point } from './distance.ts';
export type {
  Actor,
  Change,
  Identifier,
  NewSpace,
  PlacedSpace,
  Space,
  SpaceFields,
  SpaceStatus,
} from './space.ts';
export type { Access, Equipment, Service, WalkIn, Welcome } from './vocabulary.ts';
export * as vocabulary from './vocabulary.ts';
