export { minutesValidated, proposeMinutes, validateMinutes } from './change-minutes.ts';
export { minutesOf, minutesOfGroup } from './store.ts';
