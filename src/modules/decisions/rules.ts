export { longestText } from './decision.ts';
export { registerPath } from './paths.ts';
