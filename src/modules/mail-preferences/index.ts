export { choose, chosenBy } from './store.ts';
