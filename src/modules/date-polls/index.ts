export { chooseDate, dateChosen, dropPoll } from './close-poll.ts';
export { openPoll } from './open-poll.ts';
export { pollOf, pollsOf } from './store.ts';
