export { addManySeries } from './add-series.ts';
export { cancelMeeting, moveMeeting } from './change-meeting.ts';
export { meetingById, meetingsOf, seriesById } from './store.ts';
