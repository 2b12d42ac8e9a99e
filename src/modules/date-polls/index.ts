export { chooseDate, dateChosen } from './close-poll.ts';
export { openPoll } from './open-poll.ts';
export { pollOf } from './store.ts';
