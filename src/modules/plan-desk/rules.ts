export { draftPath } from './paths.ts';
