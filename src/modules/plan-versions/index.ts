export { decideVersion, planValidated, submitVersion } from './submit-version.ts';
