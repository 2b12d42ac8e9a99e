export { proposeMinutes, validateMinutes } from './change-minutes.ts';
export { draftOf } from './draft.ts';
export { publishMinutes } from './publish-minutes.ts';
export { latestWithMinutes, minutesOf } from './store.ts';
