export { sittingChanged } from './events.ts';
export { examples } from './examples.ts';
export { beginPoint, beginSitting, endPoint, endSitting } from './hold.ts';
export { joinAddress } from './join-address.ts';
export { openNotes } from './notes.ts';
export { type OpenSitting, openSitting, sittingCrumbs } from './open-sitting.ts';
export { pointsOf, titlesOf } from './point-store.ts';
export {
  lockSitting,
  nextSitting,
  sittingById,
  sittingOfNotepad,
  sittingsBetween,
  sittingsOf,
  sittingsOfPerson,
} from './store.ts';
export { addPoint } from './write-points.ts';
export { addSittings, cancelSitting, changeSitting } from './write-sitting.ts';
