export { addSpace, changeSpace, spaceChanged } from './change-space.ts';
export { changeSet, historyOf } from './history.ts';
export { readNames } from './names.ts';
export { openSpace } from './open-space.ts';
export {
  addPerson,
  leaveSpace,
  type Person,
  personByEmail,
  personById,
  renamePerson,
  spacesOfPerson,
  type Welcomer,
  welcomeIn,
  welcomersOf,
} from './people.ts';
export {
  allSpaces,
  identifiersOf,
  insertStructure as addStructure,
  lockSpace,
  slugAfter,
  spaceById,
  spaceBySlug,
  structures,
} from './store.ts';
export {
  type Commune,
  communes,
  setTerritory,
  type Territory,
  territoryShapes,
} from './territory.ts';
export { within } from './within.ts';
