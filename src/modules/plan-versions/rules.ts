export { versionPath } from './paths.ts';
