export { communeNamed, findPlace, type NamedCommune } from './place-store.ts';
export { understand, widened } from './understand.ts';
export { keepOnlyWords, learnWords, lexiconsLike } from './word-store.ts';
