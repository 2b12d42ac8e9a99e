export { type Collection, longestTitle, mostItems, type Said, targetOf } from './collection.ts';
export { collectionPath } from './paths.ts';
