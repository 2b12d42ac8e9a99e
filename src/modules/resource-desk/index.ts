export { openResourceOf } from './open-desk.ts';
export { spacesOf } from './store.ts';
