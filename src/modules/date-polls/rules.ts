export type { DatePoll, Slot } from './date-poll.ts';
export { longestTitle, mostDates, wrongDates } from './date-poll.ts';
export { newPollPath, pollPath, pollsPath } from './paths.ts';
