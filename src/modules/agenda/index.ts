export { examples } from './examples.ts';
export { everything, questionFollowed } from './find.ts';
export { met, type Question } from './store.ts';
export { toldMeeting } from './told-meeting.ts';
