export { deskItemPath } from './paths.ts';
