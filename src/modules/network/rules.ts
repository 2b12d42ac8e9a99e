export { completeness, type Missing } from './completeness.ts';
export { distanceKm, type Point } from './distance.ts';
export { fieldWords } from './field-words.ts';
export {
  type Actor,
  actorOf,
  type Change,
  type Changed,
  type FieldName,
  type Identifier,
  isOfAnotherStructure,
  isSameValue,
  isStructureField,
  isUndoneHere,
  limits,
  type NewSpace,
  type Note,
  type PlacedSpace,
  placeOf,
  type SomeFields,
  type Space,
  type SpaceFields,
  type SpaceStatus,
  type StructureFields,
} from './space.ts';
export { misplacement } from './territory-edge.ts';
export { type Names, valueItems, valueText, wordOf } from './value-words.ts';
export type { Access, Equipment, Service, WalkIn, Welcome } from './vocabulary.ts';
export * as vocabulary from './vocabulary.ts';
