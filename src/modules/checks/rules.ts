export {
  type CheckRequest,
  daysAfter,
  isLetterDue,
  lastCallBefore,
  monthsAfter,
  mostLetters,
  type RequestState,
  requestStates,
  stateOf,
} from './request.ts';
export { type Section, sections } from './section.ts';
