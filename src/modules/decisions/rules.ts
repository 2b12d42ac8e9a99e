export { longestText } from './decision.ts';
export { actionPath } from './paths.ts';
export { saidAgain } from './said-again.ts';
