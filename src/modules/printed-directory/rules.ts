export { editionPath, ofYear, staffPath } from './paths.ts';
