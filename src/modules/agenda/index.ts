export { examples } from './examples.ts';
export { everything, mostFollowed, questionFollowed } from './find.ts';
export { meetingsOfSpace } from './of-space.ts';
export { WhenAndWhere } from './pages/MeetingPage.tsx';
export { met, type Question } from './store.ts';
export { toldMeeting } from './told-meeting.ts';
