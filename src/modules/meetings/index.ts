export { addManySeries, addSeries } from './add-series.ts';
export { cancelMeeting, moveMeeting, restoreMeeting } from './change-meeting.ts';
export {
  type ChangedSeries,
  type Changes,
  changeCycle,
  changeFollowing,
  changeSeries,
} from './change-series.ts';
export { meetingChanged, meetingsLeft, seriesAdded, seriesChanged } from './changes.ts';
export { cancelCycle, cancelSeries, restoreSeries, takeOutSeries } from './end-series.ts';
export { changeSeats, holdMeetings, lendLaptops, returnSeats, takeSeats, type Wish } from './seats.ts';
export {
  meetingById,
  meetingInSeries,
  meetingsOf,
  meetingsOfCycle,
  seriesById,
  seriesOfCycle,
} from './store.ts';
