export type { DatePoll, Slot } from './date-poll.ts';
export { newPollPath } from './paths.ts';
