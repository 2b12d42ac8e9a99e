export { type Collection, longestTitle, type Said, targetOf } from './collection.ts';
export { collectionPath } from './paths.ts';
