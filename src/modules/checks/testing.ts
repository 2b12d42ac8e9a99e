export { openRequestOf } from './store.ts';
