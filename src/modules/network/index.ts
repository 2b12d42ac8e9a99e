export { addSpace, addSpaces, spacesAdded } from './add-spaces.ts';
export {
  changePerson,
  leaveSpace,
  peopleChanged,
  tellPeople,
  welcomeAll,
  welcomeIn,
} from './change-people.ts';
export { changeSpace, spaceChanged } from './change-space.ts';
export { changeSet, historyOf, keepNotes } from './history.ts';
export { type Couple, mergeSpace, spacesMerged, tellParted } from './merge-space.ts';
export { readNames } from './names.ts';
export { leadOn, openSpace } from './open-space.ts';
export {
  addPerson,
  lockPeople,
  type Person,
  personByEmail,
  personById,
  personRow,
  reachablePerson,
  setLeft,
  spacesOfPerson,
  type Welcome,
  type Welcomer,
  welcomersOf,
  withdrawConsent,
} from './people.ts';
export { removeSpaces, spacesInUse } from './remove-spaces.ts';
export {
  addIdentifiers,
  allSpaces,
  lockSpace,
  slugAfter,
  somePublished,
  spaceById,
  spaceBySlug,
  spacesById,
} from './store.ts';
export {
  insertStructure as addStructure,
  isSiretTaken,
  spacesRunBy,
  structures,
  structureWithSiret,
} from './structure.ts';
export {
  type Commune,
  communes,
  learnCommunes,
  setTerritory,
  type Territory,
  territoryShapes,
} from './territory.ts';
export {
  peopleMerged,
  takeFromPerson,
  takeFromStructure,
  tellStructure,
  unitePeople,
  uniteStructures,
} from './unite.ts';
export { within } from './within.ts';
