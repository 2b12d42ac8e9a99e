export { notesHint } from './notes-hint.ts';
export { type Agreed, agreedOf, nextPoint, type Point, secondsSpent } from './order-of-business.ts';
export { sittingPath } from './paths.ts';
export { isSettled, type Phase, phaseOf, type Sitting, type Timed } from './sitting.ts';
export { hourInWords, lengthInWords, whenInWords } from './when-words.ts';
