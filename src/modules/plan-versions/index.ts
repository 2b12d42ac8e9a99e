export { examples } from './examples.ts';
export { openVersion, publishedAt } from './open-version.ts';
export { decideVersion, planValidated, submitVersion } from './submit-version.ts';
