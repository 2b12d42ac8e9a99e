export { men, surnames, women } from './names.ts';
export { type Random, randomFrom, seedOf } from './random.ts';
