export { planPath, versionPath } from './paths.ts';
