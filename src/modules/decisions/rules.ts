export { longestText } from './decision.ts';
