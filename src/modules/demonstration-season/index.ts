export { holders } from './tell.ts';
