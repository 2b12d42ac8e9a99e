export { reportPath } from './paths.ts';
