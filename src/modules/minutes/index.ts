export { minutesValidated, proposeMinutes, validateMinutes } from './change-minutes.ts';
export { draftOf } from './draft.ts';
export { minutesOf, minutesOfGroup, publishMinutes } from './store.ts';
