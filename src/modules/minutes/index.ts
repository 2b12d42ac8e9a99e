export { proposeMinutes, validateMinutes } from './change-minutes.ts';
export { draftOf } from './draft.ts';
export { publishMinutes } from './publish-minutes.ts';
export { minutesOf } from './store.ts';
