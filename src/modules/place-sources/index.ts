export { changePlaces } from './change-places.ts';
export { type Communes, knownCommunes } from './communes.ts';
export { enterPlaces } from './enter-places.ts';
export { fileAt, fileInMemory, fileOnDisk, type GivenFile, isAddress } from './given-file.ts';
export { judge } from './judge.ts';
export { spacesToday, standingSpaces } from './known-store.ts';
export { lineOf } from './line.ts';
export { allSources, changeSource, keepSets, reliedOn, sourceById, sourceNamed } from './store.ts';
export { takeBack } from './take-back.ts';
