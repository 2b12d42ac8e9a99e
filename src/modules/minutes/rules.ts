export type { Minutes } from './minutes.ts';
export { outcomesOf } from './outcome.ts';
export { minutesPath } from './paths.ts';
