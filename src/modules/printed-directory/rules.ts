export { staffPath } from './paths.ts';
