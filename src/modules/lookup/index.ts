export { findPlace } from './place-store.ts';
export { understand } from './understand.ts';
export { keepOnlyWords, learnWords } from './word-store.ts';
