export type { ListedMeeting } from './listed.ts';
export {
  byDay,
  detailInWords,
  priceInWords,
  timesInWords,
  timesOnDay,
  whenInWords,
} from './meeting-words.ts';
export { agendaPath, meetingPath } from './paths.ts';
export { isNarrowed, nothingAsked, queryOf, readSearch, type Search } from './search.ts';
export type { ToldMeeting } from './told-meeting.ts';
export { words } from './words.ts';
