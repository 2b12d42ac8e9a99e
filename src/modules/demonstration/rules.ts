export { type Random, randomFrom, seedOf } from './random.ts';
