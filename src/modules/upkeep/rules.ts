export { spaceCrumbs, spacePath } from './space-path.ts';
